import { isPlainText } from "./plain-text.ts";

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
];

interface ScriptPatterns {
  complex: RegExp[];
  anyComplex: RegExp;
  letter: RegExp;
}

/** Made when a text first needs them: V8 takes milliseconds for it. */
let made: ScriptPatterns | undefined;

function patterns(): ScriptPatterns {
  const sources = COMPLEX_SCRIPTS.map((name) => `\\p{Script=${name}}`);
  made ??= {
    complex: sources.map((source) => new RegExp(source, "u")),
    anyComplex: new RegExp(sources.join("|"), "u"),
    letter: /\p{L}/u,
  };
  return made;
}

/**
 * Cuts a text where one script ends and another begins, as painters do before they shape it (UAX
 * 24). What belongs to no script stays with what stands before it.
 */
export function scriptRuns(text: string): string[] {
  if (isPlainText(text) || !patterns().anyComplex.test(text)) return [text];
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
  const { complex, letter } = patterns();
  const own = complex.find((script) => script.test(character));
  return own ?? (letter.test(character) ? letter : undefined);
}
