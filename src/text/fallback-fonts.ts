import { likelyScript } from "./languages.ts";

/** A typeface for what the map's own lacks, and the npm package that holds its files. */
export interface FallbackFamily {
  /** As the font files name themselves. */
  family: string;
  fontPackage: string;
  /** What it is for, in a word that people know. */
  writing: string;
  /** Whether it is made for a character. */
  paints(character: string): boolean;
}

/** A pattern that waits until it is asked: V8 takes a millisecond or more to make each ready. */
function matching(pattern: string): (character: string) => boolean {
  let made: RegExp | undefined;
  return (character) => {
    made ??= new RegExp(pattern, "u");
    return made.test(character);
  };
}

function scripts(...names: string[]): string {
  return `[${names.map((name) => `\\p{Script_Extensions=${name}}`).join("")}]`;
}

function noto(name: string, pattern: string, writing?: string): FallbackFamily {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return {
    family: name,
    fontPackage: `@expo-google-fonts/${slug}`,
    writing: writing ?? name.replace("Noto Sans ", ""),
    paints: matching(pattern),
  };
}

/** Han with its punctuation, and the full-width forms, which Unicode gives to no script. */
const HAN = `${scripts("Han", "Bopomofo")}|[\\u3000-\\u303f\\uff00-\\uffef]`;
const JAPANESE = `${HAN}|${scripts("Hiragana", "Katakana")}`;
const KOREAN = `${HAN}|${scripts("Hangul")}`;

const SIMPLIFIED = noto("Noto Sans SC", HAN, "Chinese, simplified");
const TRADITIONAL = noto("Noto Sans TC", HAN, "Chinese, traditional");
const JAPAN = noto("Noto Sans JP", JAPANESE, "Japanese");
const KOREA = noto("Noto Sans KR", KOREAN, "Korean");

/** The same Han character is drawn otherwise in each country: by likely script, the first wins. */
const HAN_FAMILIES: Record<string, FallbackFamily[]> = {
  Hans: [SIMPLIFIED, TRADITIONAL, JAPAN, KOREA],
  Hant: [TRADITIONAL, SIMPLIFIED, JAPAN, KOREA],
  Jpan: [JAPAN, SIMPLIFIED, TRADITIONAL, KOREA],
  Kore: [KOREA, JAPAN, TRADITIONAL, SIMPLIFIED],
};

const EMOJI = noto(
  "Noto Emoji",
  "\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\u20e3",
  "Emoji",
);

const OTHERS = [
  noto("Noto Sans", scripts("Latin", "Greek", "Cyrillic"), "Rare letters"),
  noto("Noto Sans Arabic", scripts("Arabic")),
  noto("Noto Sans Hebrew", scripts("Hebrew")),
  noto("Noto Sans Thai", scripts("Thai")),
  noto("Noto Sans Lao", scripts("Lao")),
  noto("Noto Sans Khmer", scripts("Khmer")),
  noto("Noto Sans Myanmar", scripts("Myanmar"), "Myanmar (Burmese)"),
  noto("Noto Sans Devanagari", scripts("Devanagari"), "Devanagari (Hindi)"),
  noto("Noto Sans Bengali", scripts("Bengali")),
  noto("Noto Sans Gujarati", scripts("Gujarati")),
  noto("Noto Sans Gurmukhi", scripts("Gurmukhi"), "Gurmukhi (Punjabi)"),
  noto("Noto Sans Kannada", scripts("Kannada")),
  noto("Noto Sans Malayalam", scripts("Malayalam")),
  noto("Noto Sans Sinhala", scripts("Sinhala")),
  noto("Noto Sans Tamil", scripts("Tamil")),
  noto("Noto Sans Telugu", scripts("Telugu")),
  noto("Noto Sans Armenian", scripts("Armenian")),
  noto("Noto Sans Georgian", scripts("Georgian")),
  noto("Noto Sans Ethiopic", scripts("Ethiopic"), "Ethiopic (Amharic)"),
];

/** Of no script of its own, and no letter or space. */
const SYMBOL = "(?=\\p{Script=Common})[\\p{S}\\p{N}\\p{P}]";

const SYMBOLS = [
  noto("Noto Sans Symbols 2", SYMBOL, "More symbols"),
  noto("Noto Sans Symbols", SYMBOL, "Symbols"),
  noto("Noto Sans Math", "[\\p{Sm}\\u{1d400}-\\u{1d7ff}]", "Mathematics"),
];

/**
 * The families that may paint a character, the best first.
 *
 * @param language BCP 47 tag; it decides which country's Han characters are meant
 */
export function fallbackFamilies(character: string, language: string): FallbackFamily[] {
  const han = HAN_FAMILIES[likelyScript(language)] ?? HAN_FAMILIES.Hans ?? [];
  const ordered = [...han, ...OTHERS, EMOJI, ...SYMBOLS];
  return ordered.filter((family) => family.paints(character));
}

/** All of them, the Han families first. */
export function everyFallbackFamily(): FallbackFamily[] {
  return [SIMPLIFIED, TRADITIONAL, JAPAN, KOREA, ...OTHERS, EMOJI, ...SYMBOLS];
}
