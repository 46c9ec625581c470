/** What the browser and the templates add: digits of page numbers, what stands between texts. */
const ADDED = "0123456789 ·:–,";

/**
 * Every text in what a template is given, each once: what the fonts of a page must hold.
 *
 * @param silent names of fields that are not painted as text
 */
export function textsIn(view: object, silent: ReadonlySet<string>): string[] {
  const found = new Set<string>([ADDED]);
  collect(view, silent, found);
  return [...found];
}

function collect(value: unknown, silent: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === "string") found.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!silent.has(key)) collect(part, silent, found);
  }
}
