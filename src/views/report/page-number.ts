/** "Page {page} of {pages}" as a value of CSS's `content`, the numbers as its counters. */
export function pageNumberContent(pattern: string): string {
  const parts = pattern.split(/(\{pages?\})/u).map((part) => {
    if (part === "{page}") return "counter(page)";
    if (part === "{pages}") return "counter(pages)";
    return cssString(part);
  });
  return parts.join(" ");
}

/** A text as a string of CSS (CSS Syntax 3, 4.3.7) that can stand inside a `<style>` element. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /["\\<>&\n\r\f]/gu,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
