import type { Moment, ResearchSource } from "../journey/journey.ts";
import { likelyScript, textDirection } from "../text/languages.ts";
import type { Words } from "./words.ts";

// English where a language is unknown to ICU: else it would be the language of the machine.
// Making one of these takes as long as laying out a lane, so each is made once a language.
const pluralRules = once((lang) => new Intl.PluralRules([lang, "en"]));
const numberFormat = once((lang) => new Intl.NumberFormat([lang, "en"]));
const dateFormat = once(
  (lang) => new Intl.DateTimeFormat([lang, "en"], { dateStyle: "medium", timeZone: "UTC" }),
);

function once<Value>(make: (lang: string) => Value): (lang: string) => Value {
  const made = new Map<string, Value>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

/** The text in the quotation marks of the map's language, which its writer may have set already. */
export function quoted(words: Words, text: string): string {
  const [opening, closing] = words.quotes;
  const has = text.startsWith(opening.trim()) && text.endsWith(closing.trim());
  return has ? text : `${opening}${text}${closing}`;
}

/** "3 whys", in the plural form that the language has for the number (CLDR, through Intl). */
export function counted(
  words: Words,
  lang: string,
  what: keyof Words["counts"],
  n: number,
): string {
  const forms = words.counts[what];
  const form = forms[pluralRules(lang).select(n)] ?? forms.other;
  return form.replace("{n}", numberFormat(lang).format(n));
}

/** "Stages", below how many there are, in the plural form for the number. */
export function figureName(
  words: Words,
  lang: string,
  what: keyof Words["figures"],
  n: number,
): string {
  const forms = words.figures[what];
  return forms[pluralRules(lang).select(n)] ?? forms.other;
}

/**
 * A text that stands among others, kept apart where languages are written from right to left: else
 * `n = 14, 2 באפר׳` would be read as one stretch of English that ends with the day. (UAX 9, FSI, PDI)
 */
export function isolated(lang: string, text: string): string {
  return textDirection(lang) === "rtl" ? `\u2068${text}\u2069` : text;
}

/** Scripts that have a comma of their own for lists. */
const COMMAS: Record<string, string> = { Arab: "، ", Hans: "，", Hant: "，", Jpan: "、" };

/** "Ada, Grace": each in its own direction, with the comma of the language's script. */
export function listed(lang: string, texts: readonly string[]): string {
  const comma = COMMAS[likelyScript(lang)] ?? ", ";
  return texts.map((text) => isolated(lang, text)).join(comma);
}

/** "Research (continued)": a stage whose steps began on a page before. */
export function continuedName(words: Words, name: string): string {
  return words.paper.continued.replace("{name}", () => name);
}

/** "Sheet B2" */
export function sheetName(words: Words, sheet: string): string {
  return words.paper.sheet.replace("{sheet}", () => sheet);
}

/** "2 of 4" */
export function pageOf(words: Words, lang: string, page: number, pages: number): string {
  const [one, all] = [page, pages].map((number) => numberFormat(lang).format(number));
  return words.paper.pageOf.replace(
    /\{(pages?)\}/gu,
    (_, name) => (name === "page" ? one : all) ?? "",
  );
}

/** A date of the form 2026-10-01 as the language writes it; any other text as it stands. */
export function dated(lang: string, date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return dateFormat(lang).format(time);
}

/** The word for a term of the method, or the user's own text. */
export function termOr(terms: Record<string, string>, text: string): string {
  return Object.hasOwn(terms, text) ? (terms[text] ?? text) : text;
}

/** From one day to another, as the language writes it; a single one is a date. */
export function daysBetween(lang: string, days: { first: string; last: string }): string {
  if (days.first === days.last) return dated(lang, days.first);
  const [from, to] = [Date.parse(days.first), Date.parse(days.last)];
  return dateFormat(lang).formatRange(from, to);
}

export function momentType(words: Words, moment: Moment): string | undefined {
  return moment.type === undefined ? undefined : termOr(words.momentTypes, moment.type);
}

/** What a moment of truth is called: its own name, else its type, else just that. */
export function momentTitle(words: Words, moment: Moment): string {
  return moment.name ?? momentType(words, moment) ?? words.legend.moment;
}

/** "Interview: Seven buyers (n = 7, 12 May 2026)" */
export function sourceLine(words: Words, lang: string, source: ResearchSource): string {
  const facts = [
    source.n === undefined ? undefined : `n = ${numberFormat(lang).format(source.n)}`,
    source.date === undefined ? undefined : dated(lang, source.date),
  ].filter((fact) => fact !== undefined);
  const kind = source.kind === undefined ? "" : `${termOr(words.researchKinds, source.kind)}: `;
  return `${kind}${source.title}${facts.length > 0 ? ` (${listed(lang, facts)})` : ""}`;
}
