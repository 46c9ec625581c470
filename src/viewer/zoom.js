import { onPhone, scrollNow, windowOn } from "./page.js";

const LEAST = 0.1;
const MOST = 4;
/** One press of a button or a key. */
const STEP = 1.25;
/** Below this the smallest words of the map, 10 px at 1:1, cannot be read. */
const READABLE = 0.7;
/** A small map grows with the window, up to here. */
const LARGEST_START = 1.4;

/** Zooming the map: how large it is, and what stays where it is meanwhile. */
export function startZoom(page) {
  const { map, sheet } = page;
  const width = Number(sheet.style.getPropertyValue("--width"));
  const height = Number(sheet.style.getPropertyValue("--height"));
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const level = document.querySelector("[data-level]");
  let zoom = 1;
  let untouched = true;

  function set(next) {
    zoom = Math.min(MOST, Math.max(LEAST, next));
    map.style.setProperty("--zoom", zoom);
    level.textContent = percent.format(zoom);
  }

  /** The point of the map that is at `point` of the window stays there. */
  function to(next, point = middle()) {
    untouched = false;
    const before = sheet.getBoundingClientRect();
    const x = (point.x - before.left) / zoom;
    const y = (point.y - before.top) / zoom;
    set(next);
    const after = sheet.getBoundingClientRect();
    scrollNow(page, after.left + x * zoom - point.x, after.top + y * zoom - point.y);
  }

  function middle() {
    const view = windowOn(page);
    return { x: view.left + view.width / 2, y: view.top + view.height / 2 };
  }

  /** As wide as the window; a picture by itself no higher either, unless it would be less than 1:1. Never too small to be read. */
  function start() {
    const view = windowOn(page);
    const across = view.width / width;
    const whole = "whole" in map.dataset && !onPhone(page);
    const fitting = whole ? Math.min(across, Math.max(1, view.height / height)) : across;
    set(Math.min(LARGEST_START, Math.max(READABLE, fitting)));
  }

  /** The whole map at once. */
  function fit() {
    untouched = false;
    const view = windowOn(page);
    set(Math.min(view.width / width, view.height / height));
    const { left, top } = sheet.getBoundingClientRect();
    scrollNow(page, left - view.left, top - view.top);
  }

  function resized() {
    const { clientWidth } = document.documentElement;
    document.documentElement.style.setProperty("--view", `${clientWidth}px`);
    if (untouched) start();
  }

  addEventListener("resize", resized);
  resized();
  return {
    level: () => zoom,
    to,
    in: () => to(zoom * STEP),
    out: () => to(zoom / STEP),
    actual: () => to(1),
    fit,
  };
}
