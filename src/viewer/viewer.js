import { startColors } from "./colors.js";
import { startCopyLink } from "./copy-link.js";
import { startGestures } from "./gestures.js";
import { startKeys } from "./keys.js";
import { findPage } from "./page.js";
import { createPanel } from "./panel.js";
import { startPersonas } from "./personas.js";
import { startStrips } from "./strips.js";
import { startTargets } from "./targets.js";
import { startZoom } from "./zoom.js";

// What the page can do beyond being read: it is bundled into one script, `dist/viewer.js`.
document.documentElement.classList.add("scripts");
const page = findPage();
const zoom = startZoom(page);
for (const button of document.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => zoom[button.dataset.zoom]());
}
document.querySelector("[data-print]").addEventListener("click", () => print());
startKeys(page, zoom);
startGestures(page, zoom);
startPersonas(page);
startColors(page);
startStrips(page);
startTargets(page, createPanel(page));
startCopyLink(page);
