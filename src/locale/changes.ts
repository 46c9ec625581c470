import type {
  Change,
  FieldChange,
  FieldValue,
  JourneyComparison,
} from "../journey/comparison/comparison.ts";
import { CHANGES } from "../journey/comparison/comparison.ts";
import type { ChangeCounts } from "../journey/comparison/counts.ts";
import type { Journey, Metric } from "../journey/journey.ts";
import { textDirection } from "../text/languages.ts";
import { amount } from "./amounts.ts";
import { fieldName } from "./field-names.ts";
import { counted, dated, isolated, listed, termOr } from "./phrases.ts";
import type { Words } from "./words.ts";

/** What two states are called, each by what tells it from the other one. */
export interface StateNames {
  before: string;
  after: string;
}

/** By their states ("As it is today"), else their versions, else their dates, else "Before" and "After". */
export function stateNames({ before, after }: JourneyComparison, words: Words): StateNames {
  const { lang } = after;
  const namings: ((journey: Journey) => string | undefined)[] = [
    ({ state }) => state && words.states[state],
    ({ version }) => version && `${words.header.version} ${version}`,
    ({ date }) => date && dated(lang, date),
  ];
  for (const nameOf of namings) {
    const [earlier, later] = [nameOf(before), nameOf(after)];
    if (earlier && later && earlier !== later) return { before: earlier, after: later };
  }
  return { before: words.compare.before, after: words.compare.after };
}

/** What else tells one state from the other: its title, where that differs, its date and version. */
export function stateFacts(journey: Journey, other: Journey, words: Words): string[] {
  const { title, date, version, lang } = journey;
  return [
    title === other.title ? undefined : title,
    date && dated(lang, date),
    version && `${words.header.version} ${version}`,
  ].flatMap((fact) => (fact ? [isolated(lang, fact)] : []));
}

/** "4 added", "2 removed": each by its kind; what did not happen is left out. */
export function countedChanges(
  words: Words,
  lang: string,
  counts: ChangeCounts,
): { change: Change; text: string }[] {
  return CHANGES.filter((change) => counts[change] > 0).map((change) => ({
    change,
    text: counted(words, lang, change, counts[change]),
  }));
}

/** All of them in one line, or that nothing differs. */
export function changeSummary(words: Words, lang: string, counts: ChangeCounts): string {
  const texts = countedChanges(words, lang, counts).map(({ text }) => isolated(lang, text));
  return texts.length > 0 ? texts.join(" · ") : words.compare.none;
}

/** "from Prepare" */
export function movedFrom(words: Pick<Words, "compare">, name: string): string {
  return words.compare.from.replace("{name}", () => name);
}

/** A field that differs, in words; a side that says nothing is absent. */
export interface ToldChange {
  name: string;
  before?: string;
  after?: string;
}

/** @param metric the metric, where it is one that was measured: its figures have a unit */
export function toldChange(
  words: Words,
  lang: string,
  { field, before, after }: FieldChange,
  metric?: Metric,
): ToldChange {
  const told = (value: FieldValue) => toldValue(words, lang, field, value, metric);
  return {
    name: fieldName(words, field),
    ...(before === undefined ? {} : { before: told(before) }),
    ...(after === undefined ? {} : { after: told(after) }),
  };
}

const NOTHING = "–";

/** "Severity: 4 → 2" */
export function changeLine(lang: string, { name, before, after }: ToldChange): string {
  return `${name}: ${onwards(lang, before ?? NOTHING, after ?? NOTHING)}`;
}

/** "Asks → Waits": from the one to the other, as the language is read */
export function onwards(lang: string, from: string, to: string): string {
  const arrow = textDirection(lang) === "rtl" ? "←" : "→";
  return `${isolated(lang, from)} ${arrow} ${isolated(lang, to)}`;
}

function toldValue(
  words: Words,
  lang: string,
  field: string,
  value: FieldValue,
  metric: Metric | undefined,
): string {
  if (typeof value === "number") {
    return metric && FIGURES.has(field)
      ? amount(lang, metric, value)
      : new Intl.NumberFormat([lang, "en"]).format(value);
  }
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return listed(lang, value);
  if (DATES.has(field)) return dated(lang, value);
  return termOr(termsOf(words, field), value);
}

const FIGURES = new Set(["value", "target"]);
const DATES = new Set(["date", "reviewed"]);

/** The words for the values of a field that the format knows. */
function termsOf(words: Words, field: string): Record<string, string> {
  const terms: Record<string, Record<string, string>> = {
    state: words.states,
    category: words.categories,
    role: words.roles,
    phase: words.phases,
    status: words.opportunityStatus,
    device: words.devices,
    kind: words.researchKinds,
    stance: words.stances,
    type: words.momentTypes,
  };
  return Object.hasOwn(terms, field) ? (terms[field] ?? {}) : {};
}
