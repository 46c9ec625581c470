/** Minutes in each unit of time; a month is a twelfth of a year. */
const MINUTES = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: 365.25 * 120,
  year: 365.25 * 1440,
} as const;

type Unit = keyof typeof MINUTES;
const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/** What is written everywhere. */
const SYMBOLS: readonly (readonly [string, Unit])[] = [
  ["s", "second"],
  ["sec", "second"],
  ["min", "minute"],
  ["mins", "minute"],
  ["h", "hour"],
  ["hrs", "hour"],
  ["d", "day"],
];

/** Numbers that bring up every form that a language has for one, a few and many. */
const SAMPLES = [1, 2, 3, 5, 11, 20, 21, 100, 1.5];

/** The names of units in a language, as `tidy` leaves them. */
export interface UnitNames {
  /** Name → minutes: `weeks` */
  units: ReadonlyMap<string, number>;
  /** What says its number by itself → minutes: Arabic `يومان`, two days */
  whole: ReadonlyMap<string, number>;
}

const known = new Map<string, UnitNames>();

/**
 * The names of units of time in a language, from CLDR through Intl, with those of English and the
 * symbols of the SI behind them. A name that could mean two units is left out: `5 m` is unclear.
 */
export function unitNames(lang: string): UnitNames {
  const names = known.get(lang) ?? { units: unitsOf(lang), whole: clear(said(lang, "long").whole) };
  known.set(lang, names);
  return names;
}

function unitsOf(lang: string): Map<string, number> {
  const own = clear([...said(lang, "long").units, ...said(lang, "short").units]);
  const others = clear([
    ...said(lang, "narrow").units,
    ...SYMBOLS,
    ...said("en", "long").units,
    ...said("en", "short").units,
  ]);
  return new Map([...others, ...own]);
}

type Entry = readonly [name: string, unit: Unit, times?: number];

function said(lang: string, unitDisplay: "long" | "short" | "narrow") {
  const units: Entry[] = [];
  const whole: Entry[] = [];
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat([lang, "en"], { style: "unit", unit, unitDisplay });
    for (const sample of SAMPLES) {
      const parts = format.formatToParts(sample);
      const name = parts.find(({ type }) => type === "unit")?.value ?? "";
      if (parts.some(({ type }) => type === "integer")) units.push([tidy(name), unit]);
      else whole.push([tidy(name), unit, sample]);
    }
  }
  return { units, whole };
}

function clear(entries: readonly Entry[]): Map<string, number> {
  const meant = new Map<string, Set<number>>();
  for (const [name, unit, times = 1] of entries) {
    meant.set(name, (meant.get(name) ?? new Set()).add(MINUTES[unit] * times));
  }
  return new Map(
    [...meant].flatMap(([name, [minutes, another]]) =>
      minutes === undefined || another !== undefined ? [] : [[name, minutes]],
    ),
  );
}

/** Without what people write in one way or another: capitals, full stops, spaces around. */
export function tidy(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(".", "").trim();
}
