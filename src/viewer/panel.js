import { onPhone } from "./page.js";
import { drawnFor, partOf, placeWith, reveal, titleOf } from "./places.js";

/** The panel that shows a part of the text beside the map. */
export function createPanel(page) {
  const { panel } = page;
  const label = panel.querySelector(".panel-label");
  let chosen;

  function open(place) {
    choose(drawnFor(place));
    label.textContent = place.dataset.label;
    panel.querySelector(".panel-way").replaceChildren(...wayTo(place));
    panel.querySelector(".panel-told").replaceChildren(copyOf(place));
    if (!panel.open) panel.show();
    panel.scrollTop = 0;
    document.documentElement.classList.add("with-panel");
    history.replaceState(null, "", `#${place.id}`);
    if (chosen) reveal(page, chosen);
    label.focus({ preventScroll: true });
  }

  function close() {
    if (!panel.open) return;
    panel.close();
    document.documentElement.classList.remove("with-panel");
    history.replaceState(null, "", location.pathname + location.search);
    const back = chosen;
    choose(null);
    back?.focus({ preventScroll: true });
  }

  function choose(drawn) {
    chosen?.classList.remove("chosen");
    chosen = drawn;
    chosen?.classList.add("chosen");
  }

  panel.querySelector("[data-close]").addEventListener("click", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  panel.addEventListener("click", (event) => {
    const place = placeOfLink(event);
    if (!place) return;
    event.preventDefault();
    open(place);
  });
  startAddress(page, open);
  return { open };
}

/** The stage and the step that a place is in, as links; a step that is its whole stage is passed over. */
function wayTo(place) {
  const way = [];
  for (let part = partOf(place); part; part = partOf(part)) {
    if (part.querySelector(":scope > .unseen")) continue;
    const link = document.createElement("a");
    link.href = `#${part.id}`;
    link.textContent = titleOf(part);
    way.unshift(link);
  }
  return way;
}

/** What is told at a place, without the ids: those stay with the original. */
function copyOf(place) {
  const told = place.querySelector(":scope > [data-told]") ?? place;
  const copy = document.createElement("div");
  copy.className = told.className;
  copy.append(...told.cloneNode(true).childNodes);
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const details of copy.querySelectorAll("details")) details.open = true;
  return copy;
}

function placeOfLink(event) {
  const link = event.target.closest("a[href^='#']");
  return link && placeWith(decodeURIComponent(link.hash.slice(1)));
}

/** An address with a place in it opens that place; a link of the text just goes there. */
function startAddress(page, open) {
  let followed = false;
  page.text.addEventListener("click", (event) => {
    followed = event.target.closest("a[href^='#']") !== null;
  });
  const go = () => {
    const place = placeWith(decodeURIComponent(location.hash.slice(1)));
    if (place && !followed && !onPhone(page)) open(place);
    followed = false;
  };
  addEventListener("hashchange", go);
  // The browser scrolls to the text of the place when the page has loaded; the map's turn is after that.
  addEventListener("load", () => requestAnimationFrame(() => location.hash && go()));
}
