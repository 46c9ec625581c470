import { Localised, type Text } from "../format/text.ts";
import type { Problem } from "../source/source-document.ts";
import { inside, numberAsWritten, type Place } from "./place.ts";

/** Every language that data holds a text in, in the order in which they come up. */
export function languagesIn(data: unknown): string[] {
  const found = new Set<string>();
  collect(data, found);
  return [...found];
}

function collect(data: unknown, found: Set<string>): void {
  if (data instanceof Localised) for (const language of data.texts.keys()) found.add(language);
  else if (typeof data === "object" && data !== null) {
    for (const value of Object.values(data)) collect(value, found);
  }
}

export interface LanguageChoice {
  /** The language of the map. */
  chosen: string;
  /** The language of texts that have none of their own, and of default ids. */
  fallback: string | undefined;
  /** All of the file, the chosen one first. */
  languages: string[];
  /** A language was asked for that the file has nowhere. */
  missing: boolean;
}

/**
 * The language to show: the one that is asked for, else the file's `lang`, else the first that
 * any text has. A file that says nothing about languages is in any language one asks for.
 */
export function chooseLanguage(
  asked: string | undefined,
  fileLanguage: string | undefined,
  found: readonly string[],
): LanguageChoice {
  const all = fileLanguage === undefined ? found : [fileLanguage, ...found];
  const held = asked === undefined ? undefined : bestMatch(asked, all);
  const missing = asked !== undefined && held === undefined && all.length > 0;
  const chosen = held ?? (missing ? undefined : asked) ?? all[0] ?? "en";
  return { chosen, fallback: fileLanguage, languages: [...new Set([chosen, ...all])], missing };
}

/** The tag that says the same, else one of the same language: `en` and `en-GB`. */
export function bestMatch(wanted: string, tags: Iterable<string>): string | undefined {
  const all = [...tags];
  const same = wanted.toLowerCase();
  return (
    all.find((tag) => tag.toLowerCase() === same) ??
    all.find((tag) => primary(tag) === primary(same))
  );
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}

/** Turns the texts of a file into strings of one language. */
export class Texts {
  private readonly choice: LanguageChoice;
  private readonly report: (place: Place, problem: Problem) => void;

  constructor(choice: LanguageChoice, report: (place: Place, problem: Problem) => void) {
    this.choice = choice;
    this.report = report;
  }

  one(text: Text | undefined, place: Place): string | undefined {
    if (text === undefined || typeof text === "string") return text;
    if (typeof text === "number") return numberAsWritten(text, place);
    const language = this.languageOf(text, place);
    return asString(text.texts.get(language) ?? "", inside(place, language));
  }

  all(texts: readonly (Text | undefined)[] | undefined, place: Place): string[] {
    const strings: string[] = [];
    for (const [index, text] of (texts ?? []).entries()) {
      const string = this.one(text, inside(place, index));
      if (string !== undefined) strings.push(string);
    }
    return strings;
  }

  /** The text that a default id is made of: the same one whatever language is shown. */
  forId(text: Text | undefined, place: Place): string | undefined {
    if (!(text instanceof Localised)) return this.one(text, place);
    const { fallback } = this.choice;
    const tags = [...text.texts.keys()];
    const tag = (fallback && bestMatch(fallback, tags)) ?? tags[0] ?? "";
    return asString(text.texts.get(tag) ?? "", inside(place, tag));
  }

  private languageOf(text: Localised, place: Place): string {
    const tags = [...text.texts.keys()];
    const { chosen, fallback } = this.choice;
    const match = bestMatch(chosen, tags);
    if (match !== undefined) return match;
    const shown = (fallback && bestMatch(fallback, tags)) ?? tags[0] ?? chosen;
    this.report(place, {
      code: "language-missing",
      severity: "warning",
      message: `This text is not there in \`${chosen}\`; \`${shown}\` is shown.`,
      help: `Add \`${chosen}: …\` to it.`,
    });
    return shown;
  }
}

function asString(text: string | number, place: Place): string {
  return typeof text === "number" ? numberAsWritten(text, place) : text;
}
