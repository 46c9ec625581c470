import type { UsedFont } from "../../text/text.ts";

/** Fonts that several texts used, each once, with the characters of all of them. */
export function mergedFonts(fonts: readonly UsedFont[]): UsedFont[] {
  const merged = new Map<string, UsedFont>();
  for (const font of fonts) {
    const key = `${font.file} ${font.index} ${font.weight}`;
    const codepoints = [...(merged.get(key)?.codepoints ?? []), ...font.codepoints];
    merged.set(key, { ...font, codepoints: [...new Set(codepoints)].sort((a, b) => a - b) });
  }
  return [...merged.values()];
}
