import { placeWith } from "./places.js";

/** Of these, each is drawn for one persona. */
const OF_ONE = ".persona, .persona-card, .feeling[data-persona], .presence, .presence-name";

/** The switches of the personas: those that are chosen stand out, the others are dimmed. */
export function startPersonas({ svg }) {
  const switches = [...document.querySelectorAll("[data-choose]")];
  const show = () => {
    const chosen = new Set(switches.filter(isOn).map(({ dataset }) => dataset.choose));
    const dims = (ids) => chosen.size > 0 && ids.length > 0 && !ids.some((id) => chosen.has(id));
    for (const one of svg.querySelectorAll(OF_ONE)) {
      one.classList.toggle("dimmed", dims([one.dataset.persona]));
    }
    for (const card of svg.querySelectorAll("[data-path]:not(.persona-card)")) {
      const ids = [...card.querySelectorAll(".person")].map(({ dataset }) => dataset.persona);
      const all = peopleAt(svg, card);
      card.classList.toggle("dimmed", dims(ids) || dims(all));
    }
  };
  for (const one of switches) {
    one.addEventListener("click", () => {
      one.setAttribute("aria-pressed", String(!isOn(one)));
      show();
    });
  }
}

/** Who takes part in the step that a card belongs to: the text of the page knows. */
function peopleAt(svg, card) {
  const step = card.closest("[data-step]")?.dataset.step;
  const place = step && placeWith(`text-${svg.id}-step-${step}`);
  return place?.dataset.personas?.split(" ") ?? [];
}

function isOn(one) {
  return one.getAttribute("aria-pressed") === "true";
}
