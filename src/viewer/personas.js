/** The switches of the personas: those that are chosen stand out, the others are dimmed. */
export function startPersonas({ svg }) {
  const switches = [...document.querySelectorAll("[data-choose]")];
  const show = () => {
    const chosen = new Set(switches.filter(isOn).map(({ dataset }) => dataset.choose));
    const dims = (ids) => chosen.size > 0 && !ids.some((id) => chosen.has(id));
    for (const one of svg.querySelectorAll(".persona, .persona-card, .feeling")) {
      one.classList.toggle("dimmed", dims([one.dataset.persona]));
    }
    for (const card of svg.querySelectorAll("[data-path]:not(.persona-card)")) {
      const ids = [...card.querySelectorAll(".person")].map(({ dataset }) => dataset.persona);
      card.classList.toggle("dimmed", ids.length > 0 && dims(ids));
    }
  };
  for (const one of switches) {
    one.addEventListener("click", () => {
      one.setAttribute("aria-pressed", String(!isOn(one)));
      show();
    });
  }
}

function isOn(one) {
  return one.getAttribute("aria-pressed") === "true";
}
