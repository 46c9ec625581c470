import type { Journey } from "../journey/journey.ts";
import { personaColors } from "./persona-colors.ts";
import type { Theme } from "./theme.ts";

/** Says which of the colours that a journey gives its personas are drawn as others, on one line. */
export function colorNotes({ personas }: Journey, theme: Theme): string[] {
  if (!theme.ownColors) return [];
  const drawn = personaColors(personas, theme, theme.light);
  const changed = personas.flatMap(({ name, color }, index) => {
    const ink = drawn[index]?.ink;
    return color === undefined || ink === undefined || ink === color
      ? []
      : [`${name} ${ink} for ${color}`];
  });
  if (changed.length === 0) return [];
  return [`So that they can be read, words of personas have other colours: ${changed.join(", ")}.`];
}
