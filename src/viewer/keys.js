/** Keys that zoom while the map is what one works with; the arrow keys scroll by themselves. */
export function startKeys({ text, panel }, zoom) {
  const actions = {
    "+": zoom.in,
    "=": zoom.in,
    "-": zoom.out,
    0: zoom.fit,
    1: zoom.actual,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (text.contains(event.target) || panel.contains(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
