/** The switch between light and dark, until the page is left; it starts with what the reader's system says. */
export function startColors({ svg }) {
  const dark = document.getElementById(`${svg.id}-dark`);
  // A brand may have one look only.
  if (!dark) return;
  document.querySelector("[data-colors]").addEventListener("click", () => {
    dark.media = matchMedia(dark.media).matches ? "not all" : "screen";
  });
}
