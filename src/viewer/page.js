/** The parts of the page that the script works on. */
export function findPage() {
  const map = document.querySelector("[data-map]");
  const sheet = map.querySelector(".sheet");
  return {
    map,
    sheet,
    // A picture by the reader's own template may have no id.
    svg: document.getElementById(map.dataset.map) ?? sheet.querySelector("svg"),
    bar: document.querySelector(".bar"),
    text: document.querySelector("article.text"),
    panel: document.querySelector(".panel"),
  };
}

/** On a phone the text comes first, and the map is a picture with a scroll box of its own. */
export function onPhone({ map }) {
  return getComputedStyle(map).maxBlockSize !== "none";
}

/** Scrolls the map: in the window, or in a box of its own, which a phone has and, sideways, a picture by itself. */
export function scrollMap({ map }, { left, top, behavior }) {
  const inBox = getComputedStyle(map).overflowX === "auto";
  const across = inBox ? map : document.scrollingElement;
  const down = onPhone({ map }) ? map : document.scrollingElement;
  if (across === down) across.scrollBy({ left, top, behavior });
  else {
    across.scrollBy({ left, behavior });
    down.scrollBy({ top, behavior });
  }
}

/** The part of the window in which the map is seen, in px of the window. */
export function windowOn({ map, bar, panel }) {
  if (onPhone({ map })) {
    const { left, top } = map.getBoundingClientRect();
    const end = panel.open ? panel.getBoundingClientRect().top : Number.POSITIVE_INFINITY;
    const height = Math.min(map.clientHeight, end - top);
    return { left, top, width: map.clientWidth, height };
  }
  const { clientWidth, clientHeight } = document.documentElement;
  const beside = panel.open ? panel.offsetWidth : 0;
  const left = beside > 0 && document.dir === "rtl" ? beside : 0;
  const top = bar.offsetHeight;
  return { left, top, width: clientWidth - beside, height: clientHeight - top };
}

/** Scrolls at once: what follows the hand must not lag behind it. */
export function scrollNow(page, x, y) {
  scrollMap(page, { left: x, top: y, behavior: "instant" });
}
