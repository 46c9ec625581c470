/** ms that the button says it is done */
const SAID = 2000;

/** The button that copies the address of what the panel shows. */
export function startCopyLink({ panel }) {
  const button = panel.querySelector("[data-copy]");
  const said = button.querySelector(".said");
  button.addEventListener("click", async () => {
    await copied(location.href, button);
    said.textContent = button.dataset.copied;
    setTimeout(() => {
      said.textContent = "";
    }, SAID);
  });
}

/** Pages that come without encryption have no clipboard: there the old command does it. */
async function copied(text, near) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  near.after(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  near.focus();
}
