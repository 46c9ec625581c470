/**
 * The names of all icons in a layout, each once, sorted. They are found wherever they stand in it,
 * so that a part that is new needs no word here.
 */
export function iconsIn(layout: object): string[] {
  const found = new Set<string>();
  collect(layout, found);
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("icon" in value && typeof value.icon === "string") found.add(value.icon);
  for (const inner of Object.values(value)) collect(inner, found);
}
