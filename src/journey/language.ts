import { Localised } from "../format/text.ts";

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

/** Every language that a file holds. */
export const ALL_LANGUAGES = "all";

/** Languages that are asked for, as tags; none where it is up to the file. */
export type Languages = typeof ALL_LANGUAGES | readonly string[];

export interface LanguageChoice {
  /** The language of the map. */
  chosen: string;
  /** The language of texts that have none of their own, and of default ids. */
  fallback: string | undefined;
  /** The same, or where the file does not say it the first that any text has. */
  own: string;
  /** All of the file, the chosen one first. */
  languages: string[];
  /** Those that every text is to be there in. */
  wanted: string[];
  /** Those that are asked for and that the file has nowhere. */
  missing: string[];
}

/**
 * The language to show: the first that is asked for and there, else the file's `lang`, else the
 * first that any text has. A file that says nothing about languages is in any language one asks for.
 */
export function chooseLanguage(
  asked: Languages,
  fileLanguage: string | undefined,
  found: readonly string[],
): LanguageChoice {
  const all = fileLanguage === undefined ? found : [fileLanguage, ...found];
  const named = asked === ALL_LANGUAGES ? [] : asked;
  const held = (tag: string) => (all.length === 0 ? tag : bestMatch(tag, all));
  const there = [...new Set(named.flatMap((tag) => held(tag) ?? []))];
  const chosen = there[0] ?? all[0] ?? "en";
  const languages = [...new Set([chosen, ...toldApart(fileLanguage, found)])];
  return {
    chosen,
    fallback: fileLanguage,
    own: all[0] ?? chosen,
    languages,
    wanted: asked === ALL_LANGUAGES ? languages : there.length > 0 ? there : [chosen],
    missing: named.filter((tag) => held(tag) === undefined),
  };
}

/** With `lang: en`, texts in `en-GB` are no language more: they are what is shown for `en`. */
function toldApart(fileLanguage: string | undefined, found: readonly string[]): readonly string[] {
  if (fileLanguage === undefined) return found;
  const meant = bestMatch(fileLanguage, found);
  return [fileLanguage, ...found.filter((tag) => tag !== meant)];
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
