import { headAt, placeAt, placeWith, reveal } from "./places.js";

/** Makes stages, steps, moments, pains, opportunities, hand-offs and personas of the map buttons that open their details. */
export function startTargets(page, panel) {
  const { svg, map } = page;
  const targets = [...svg.querySelectorAll("g[id][data-path], g[id][data-handoff]")];
  for (const target of targets) {
    const place = placeWith(`text-${target.id}`);
    if (!place) continue;
    target.setAttribute("role", "button");
    target.setAttribute("tabindex", "0");
    target.setAttribute("aria-label", `${place.dataset.label}: ${wordsOf(target)}`);
  }
  becomeGroup(svg);

  map.addEventListener("click", (event) => {
    const strip = event.target.closest(".strip");
    const element = strip?.matches(".heads-strip") ? headAt(page, event) : event.target;
    const place = element && placeAt(page, element);
    if (place) panel.open(place);
  });
  svg.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    const place = placeAt(page, event.target);
    if (!place) return;
    event.preventDefault();
    panel.open(place);
  });
  // On the map and not on the picture: Chromium lets the focus into a picture that listens for it.
  map.addEventListener("focusin", ({ target }) => {
    if (!target.matches(":focus-visible")) return;
    target.classList.add("focused");
    reveal(page, target);
  });
  map.addEventListener("focusout", ({ target }) => target.classList.remove("focused"));
}

/** A picture as a whole has no buttons inside, a group has. Its words, cut into lines, are told by the names of the buttons. */
function becomeGroup(svg) {
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-labelledby", `${svg.id}-title`);
  for (const text of svg.querySelectorAll("text")) text.setAttribute("aria-hidden", "true");
}

/** All that is written in a part of the map, as one reads it. */
function wordsOf(target) {
  for (const text of target.querySelectorAll("text")) spaceLines(text);
  return target.textContent.replace(/\s+/g, " ").trim();
}

/** Where a line was broken, its words would run together in names, searches and copies. */
function spaceLines(text) {
  let last;
  for (const line of text.querySelectorAll(":scope > tspan")) {
    const y = line.getAttribute("y");
    if (last !== undefined && y !== last) line.before(emptySpace());
    last = y;
  }
}

function emptySpace() {
  const space = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
  space.style.fontSize = 0;
  space.textContent = " ";
  return space;
}
