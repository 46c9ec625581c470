import { scrollNow } from "./page.js";

/** px of a turned wheel that double the size */
const WHEEL = 150;
/** A wheel that clicks turns 100 px and more at once. */
const MOST_WHEEL = 40;
/** px that the mouse moves before a click becomes a drag */
const DRAG = 4;

/** Ctrl and wheel, pinching with two fingers, a double click, and dragging with the mouse. */
export function startGestures(page, zoom) {
  const { map } = page;

  map.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turned = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY));
      zoom.to(zoom.level() * 2 ** (-turned / WHEEL), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );

  map.addEventListener("dblclick", (event) => {
    if (event.target.closest("[data-path]")) return;
    zoom.to(zoom.level() * 2, { x: event.clientX, y: event.clientY });
  });

  startPinch(map, zoom);
  startDrag(page);
}

function startPinch(map, zoom) {
  let last;
  map.addEventListener("touchstart", ({ touches }) => {
    last = touches.length === 2 ? spread(touches) : undefined;
  });
  map.addEventListener(
    "touchmove",
    (event) => {
      if (!last || event.touches.length !== 2) return;
      event.preventDefault();
      const now = spread(event.touches);
      zoom.to(zoom.level() * (now.distance / last.distance), now);
      last = now;
    },
    { passive: false },
  );
}

function spread([a, b]) {
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1,
  };
}

function startDrag(page) {
  const { map } = page;
  let from;
  let dragged = false;
  map.addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.pointerType === "mouse" && event.button === 0) from = at(event);
  });
  map.addEventListener("pointermove", (event) => {
    if (!from) return;
    const { x, y } = at(event);
    if (!dragged && Math.hypot(x - from.x, y - from.y) < DRAG) return;
    if (!dragged) map.setPointerCapture(event.pointerId);
    dragged = true;
    map.classList.add("grabbed");
    scrollNow(page, from.x - x, from.y - y);
    from = { x, y };
  });
  const stop = () => {
    from = undefined;
    map.classList.remove("grabbed");
  };
  map.addEventListener("pointerup", stop);
  map.addEventListener("pointercancel", stop);
  // The click that ends a drag opens nothing.
  map.addEventListener("click", (event) => dragged && event.stopImmediatePropagation(), true);
}

function at({ clientX: x, clientY: y }) {
  return { x, y };
}
