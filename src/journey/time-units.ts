/** Units of time that CLDR has words for, and the minutes in each; a month is a twelfth of a year. */
const MINUTES = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: 365.25 * 120,
  year: 365.25 * 1440,
} as const;

export type Time = keyof typeof MINUTES;
const TIMES = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

type Display = "long" | "short" | "narrow";

/** A unit of time, as it is written: `days`, `min`, `h`. */
export interface TimeUnit {
  time: Time;
  display: Display;
  /** It is a word of English, and the language is another. */
  foreign: boolean;
}

/** The names of units in a language, as `tidy` leaves them. */
export interface TimeUnits {
  /** Names that can mean one unit only: `weeks` */
  units: ReadonlyMap<string, TimeUnit>;
  /** Single letters and the like that may mean several, with the shortest of them: `m` */
  letters: ReadonlyMap<string, TimeUnit>;
  /** What says its number by itself → minutes: Arabic `يومان`, two days */
  whole: ReadonlyMap<string, number>;
}

type Entry = readonly [name: string, unit: TimeUnit, count: number];

const own = { foreign: false } as const;
const abroad = { foreign: true } as const;

/** What is written everywhere. */
const SYMBOLS: readonly Entry[] = [
  ["s", { time: "second", display: "narrow", ...own }, 1],
  ["min", { time: "minute", display: "short", ...own }, 1],
  ["h", { time: "hour", display: "narrow", ...own }, 1],
  ["d", { time: "day", display: "narrow", ...own }, 1],
];

/** What people write in English, and CLDR does not have. */
const ABBREVIATIONS: readonly Entry[] = [
  ["sec", { time: "second", display: "short", ...abroad }, 1],
  ["secs", { time: "second", display: "short", ...abroad }, 1],
  ["mins", { time: "minute", display: "short", ...abroad }, 1],
  ["hrs", { time: "hour", display: "short", ...abroad }, 1],
];

/** Numbers that bring up every form that a language has for one, a few and many. */
const SAMPLES = [1, 2, 3, 5, 11, 20, 21, 38, 100, 1.5];

const known = new Map<string, TimeUnits>();

/**
 * The names of units of time in a language, from CLDR through Intl, with those of English and the
 * symbols of the SI behind them.
 */
export function timeUnits(lang: string): TimeUnits {
  const units = known.get(lang) ?? unitsOf(lang);
  known.set(lang, units);
  return units;
}

export function minutesOf(time: Time): number {
  return MINUTES[time];
}

function unitsOf(lang: string): TimeUnits {
  const [long, short, narrow] = [said(lang, "long"), said(lang, "short"), said(lang, "narrow")];
  const english = [...said("en", "long").units, ...said("en", "short").units].map(asForeign(lang));
  const letters = [...narrow.units, ...said("en", "narrow").units.map(asForeign(lang))];
  const others = [...narrow.units, ...SYMBOLS, ...ABBREVIATIONS.map(asForeign(lang)), ...english];
  return {
    units: new Map([...clear(others), ...clear([...long.units, ...short.units])]),
    letters: new Map(letters.reverse().map(([name, unit]) => [name, unit])),
    whole: new Map(long.whole.map(([name, { time }, count]) => [name, MINUTES[time] * count])),
  };
}

function asForeign(lang: string): (entry: Entry) => Entry {
  const foreign = new Intl.Locale(lang).language !== "en";
  return ([name, unit, count]) => [name, { ...unit, foreign }, count];
}

function said(lang: string, unitDisplay: Display) {
  const units: Entry[] = [];
  const whole: Entry[] = [];
  for (const time of TIMES) {
    const format = new Intl.NumberFormat([lang, "en"], { style: "unit", unit: time, unitDisplay });
    for (const sample of SAMPLES) {
      const parts = format.formatToParts(sample);
      const name = tidy(parts.find(({ type }) => type === "unit")?.value ?? "");
      const entries = parts.some(({ type }) => type === "integer") ? units : whole;
      entries.push([name, { time, display: unitDisplay, ...own }, sample]);
    }
  }
  return { units, whole };
}

/** Without the names that could mean two units: `5 m` is unclear. Of the same unit, the first. */
function clear(entries: readonly Entry[]): Map<string, TimeUnit> {
  const meant = new Map<string, TimeUnit | undefined>();
  for (const [name, unit] of entries) {
    const before = meant.get(name);
    if (!meant.has(name)) meant.set(name, unit);
    else if (before?.time !== unit.time) meant.set(name, undefined);
  }
  return new Map([...meant].flatMap(([name, unit]) => (unit ? [[name, unit] as const] : [])));
}

/** Without what people write in one way or another: capitals, full stops, spaces around. */
export function tidy(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(".", "").trim();
}
