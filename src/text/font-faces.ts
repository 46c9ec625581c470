import { subsetFont } from "./subset.ts";
import type { UsedFont } from "./text.ts";

/**
 * CSS rules that bring the fonts along, each cut down to the glyphs that were painted, so that a
 * picture stands alone.
 */
export function fontFaces(fonts: readonly UsedFont[]): string {
  const rules: string[] = [];
  for (const font of fonts) {
    const data = Buffer.from(subsetFont(font)).toString("base64");
    const family = font.family.replaceAll(/["\\<>\n]/gu, "");
    rules.push(
      `@font-face{font-family:"${family}";font-weight:${font.weight};src:url(data:font/ttf;base64,${data})}\n`,
    );
  }
  return rules.join("");
}
