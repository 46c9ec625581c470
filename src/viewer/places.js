import { scrollMap, windowOn } from "./page.js";

const THINGS =
  "[data-handoff], [data-pain], [data-moment], [data-opportunity], [data-step], [data-stage]:not(.ground)";
const KINDS = ["handoff", "pain", "moment", "opportunity", "step", "stage", "persona"];
const TEXT = "text-";

/** The element of the text that tells what stands at an element of the map. */
export function placeAt({ svg }, element) {
  const thing = element.closest(THINGS) ?? element.closest("[data-persona]");
  const kind = thing && KINDS.find((name) => name in thing.dataset);
  return kind ? placeWith(`${TEXT}${svg.id}-${kind}-${thing.dataset[kind]}`) : null;
}

/** The element of the text with this id, if it has a place of its own. */
export function placeWith(id) {
  const place = document.getElementById(id);
  return place && "place" in place.dataset ? place : null;
}

/** What the map draws for a place, or for what the place is part of. */
export function drawnFor(place) {
  if (!place) return null;
  const drawn = document.getElementById(place.id.slice(TEXT.length));
  return drawn ?? drawnFor(partOf(place));
}

/** The place that holds a place: the step of a pain, the stage of a step. */
export function partOf(place) {
  return place.parentElement.closest("[data-place]");
}

export function titleOf(place) {
  return place.querySelector("[data-title]").textContent;
}

/** What stands at a point of the heads that stay in view: they are a copy, so the map is asked. */
export function headAt({ svg, sheet }, { clientX, clientY }) {
  const { left, width } = sheet.getBoundingClientRect();
  const strip = sheet.querySelector(".heads-strip");
  const frame = strip.viewBox.baseVal;
  const scale = frame.width / width;
  const x = (clientX - left) * scale;
  const y = frame.y + (clientY - strip.getBoundingClientRect().top) * scale;
  const heads = [...svg.querySelectorAll(`[id="${svg.id}-heads"] > [data-path]`)];
  return heads.find((head) => {
    const box = head.getBBox();
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
}

/** Scrolls the map, as little as needed, until an element is seen and nothing lies over it. */
export function reveal(page, drawn) {
  const { sheet, svg } = page;
  const view = windowOn(page);
  const names = sheet.querySelector(".names-strip").getBoundingClientRect();
  const heads = sheet.querySelector(".heads-strip").getBoundingClientRect();
  const inLanes = drawn.closest(".lane");
  const inHeads = drawn.closest(`[id="${svg.id}-heads"]`);
  const top = view.top + (inLanes ? heads.height : 0);
  const rtl = document.dir === "rtl";
  const beside = inLanes || inHeads ? names.width : 0;
  const box = drawn.getBoundingClientRect();
  scrollMap(page, {
    left: missing(
      box.left,
      box.right,
      view.left + (rtl ? 0 : beside),
      view.left + view.width - (rtl ? beside : 0),
    ),
    top: inHeads
      ? Math.min(0, heads.top - top)
      : missing(box.top, box.bottom, top, view.top + view.height),
  });
}

const AIR = 24;

/** How far to scroll so that a stretch comes between two edges; where it is too long, its start. */
function missing(start, end, first, last) {
  if (start < first + AIR) return start - first - AIR;
  if (end > last - AIR) return Math.min(end - last + AIR, start - first - AIR);
  return 0;
}
