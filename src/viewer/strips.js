import { windowOn } from "./page.js";

/** What stays in view may take this much of the window, no more. */
const MOST = 0.4;

/**
 * Draws an edge under the heads and beside the names while the map lies under them, and lets them
 * go where the map is so large that they would leave no room for it.
 */
export function startStrips(page) {
  const { map, sheet, svg } = page;
  const heads = sheet.querySelector(".heads-strip");
  const names = sheet.querySelector(".names-strip");
  const { style } = sheet;
  const above =
    Number(style.getPropertyValue("--above")) / Number(style.getPropertyValue("--height"));

  function look() {
    const view = windowOn(page);
    map.classList.toggle("tall", heads.clientHeight > view.height * MOST);
    map.classList.toggle("broad", names.clientWidth > view.width * MOST);
    const whole = svg.getBoundingClientRect();
    const headsBox = heads.getBoundingClientRect();
    const namesBox = names.getBoundingClientRect();
    map.classList.toggle("stuck", headsBox.top - whole.top > above * whole.height + 1);
    const moved = namesBox.left - whole.left > 1 && whole.right - namesBox.right > 1;
    map.classList.toggle("aside", moved);
  }

  document.addEventListener("scroll", look, { passive: true, capture: true });
  new ResizeObserver(look).observe(sheet);
}
