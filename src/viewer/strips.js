/** Draws an edge under the heads and beside the names while the map lies under them. */
export function startStrips({ map, sheet, svg }) {
  const heads = sheet.querySelector(".heads-strip");
  const names = sheet.querySelector(".names-strip");
  const above =
    Number(sheet.style.getPropertyValue("--above")) /
    Number(sheet.style.getPropertyValue("--height"));
  const look = () => {
    const whole = svg.getBoundingClientRect();
    const headsBox = heads.getBoundingClientRect();
    const namesBox = names.getBoundingClientRect();
    map.classList.toggle("stuck", headsBox.top - whole.top > above * whole.height + 1);
    map.classList.toggle(
      "aside",
      namesBox.left - whole.left > 1 && whole.right - namesBox.right > 1,
    );
  };
  document.addEventListener("scroll", look, { passive: true, capture: true });
  look();
}
