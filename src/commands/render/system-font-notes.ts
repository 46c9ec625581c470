import { fallbackFamilies } from "../../text/fallback-fonts.ts";
import type { UsedFont } from "../../text/text.ts";

const SHOWN = 3;

/**
 * What the user should know of fonts of this machine that painted something: on another machine the
 * map may come out in another font. One note a family.
 *
 * @param lang BCP 47 tag of the map
 */
export function systemFontNotes(fonts: readonly UsedFont[], lang: string): string[] {
  const families = new Map<string, number[]>();
  for (const { ofSystem, family, codepoints } of fonts) {
    if (ofSystem) families.set(family, [...(families.get(family) ?? []), ...codepoints]);
  }
  return [...families].map(([family, codepoints]) => noteOf(family, codepoints, lang));
}

function noteOf(family: string, codepoints: readonly number[], lang: string): string {
  const characters = codepoints.map((codepoint) => String.fromCodePoint(codepoint));
  const painted = characters.filter((character) => /\S/u.test(character));
  const [known] = painted.flatMap((character) => fallbackFamilies(character, lang));
  const what = known?.writing ?? painted.slice(0, SHOWN).join(" ");
  const remedy = known
    ? ` For the same map on every machine: npm install ${known.fontPackage}`
    : " For the same map on every machine, name a font in the theme.";
  return `Font of this machine: ${family}, for ${what}.${remedy}`;
}
