import { embeddingLevels } from "./embedding-levels.ts";
import type { TextDirection } from "./languages.ts";
import { SOFT_HYPHEN } from "./normalise.ts";
import { mayReorder } from "./visual-order.ts";

/**
 * The embedding levels of the code points of each line, which come from the whole paragraph (UAX 9,
 * 3.4): a comma between two words of English stays with them though a line ends there. Empty where
 * nothing has to change places.
 *
 * @param lines what the paragraph shows, without the spaces where lines break and soft hyphens
 */
export function lineLevels(
  paragraph: string,
  lines: readonly string[],
  base: TextDirection,
): number[][] {
  if (!mayReorder(paragraph, base)) return [];
  const characters = [...paragraph];
  const levels = embeddingLevels(paragraph, base);
  let at = 0;
  const levelOf = (shown: string): number => {
    while (at < characters.length && !shows(characters[at], shown)) at++;
    return levels[at++] ?? 0;
  };
  return lines.map((line) => [...line].map(levelOf));
}

/** A soft hyphen shows as a hyphen where a line ends. */
function shows(character: string | undefined, shown: string): boolean {
  return character === shown || (character === SOFT_HYPHEN && shown === "-");
}
