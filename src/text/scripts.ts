/**
 * The scripts whose letters join, stack or change places, so that they must not be shaped together
 * with another. The rest (Latin, Greek, Cyrillic, Han, …) can be shaped side by side.
 */
const COMPLEX_SCRIPTS = [
  "Arabic",
  "Bengali",
  "Devanagari",
  "Gujarati",
  "Gurmukhi",
  "Hebrew",
  "Kannada",
  "Khmer",
  "Lao",
  "Malayalam",
  "Myanmar",
  "Oriya",
  "Sinhala",
  "Syriac",
  "Tamil",
  "Telugu",
  "Thaana",
  "Thai",
  "Tibetan",
].map((name) => new RegExp(`\\p{Script=${name}}`, "u"));

const ANY_COMPLEX = new RegExp(COMPLEX_SCRIPTS.map((script) => script.source).join("|"), "u");
const SIMPLE_LETTER = /\p{L}/u;

/**
 * Cuts a text where one script ends and another begins, as painters do before they shape it (UAX
 * 24). What belongs to no script stays with what stands before it.
 */
export function scriptRuns(text: string): string[] {
  if (!ANY_COMPLEX.test(text)) return [text];
  const runs: string[] = [];
  let run = "";
  let current: RegExp | undefined;
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== undefined && current !== undefined && script !== current) {
      runs.push(run);
      run = "";
    }
    current = script ?? current;
    run += character;
  }
  return [...runs, run];
}

function scriptOf(character: string): RegExp | undefined {
  const complex = COMPLEX_SCRIPTS.find((script) => script.test(character));
  return complex ?? (SIMPLE_LETTER.test(character) ? SIMPLE_LETTER : undefined);
}
