/** Units of time that CLDR has words for, shortest first. */
const TIMES = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
const WORDS = ["long", "short"] as const;
const DISPLAYS = [...WORDS, "narrow"] as const;
type Display = (typeof DISPLAYS)[number];
/** One of each plural form that languages tell apart. */
const COUNTS = [1, 1.5, 2, 5, 38];
/** What people write and no language's CLDR has. */
const ABBREVIATIONS: Record<string, Unit> = {
  sec: { time: "second", display: "short" },
  secs: { time: "second", display: "short" },
  mins: { time: "minute", display: "short" },
  hrs: { time: "hour", display: "short" },
};

/** The signs of currencies; the others are known by their codes (ISO 4217). */
const SIGNS: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  "¥": "JPY",
  zł: "PLN",
  "₴": "UAH",
  "₺": "TRY",
  "₪": "ILS",
  "₩": "KRW",
  "₹": "INR",
  Kč: "CZK",
  Ft: "HUF",
  R$: "BRL",
};

/** What a language can write by itself, more than a number with a text behind it. */
export type Unit =
  | { time: (typeof TIMES)[number]; display: Display }
  | { currency: string; display: "symbol" | "narrowSymbol" }
  | "percent";

/**
 * The unit that a text means: `%`, a currency by code or sign, a time in words of the language or
 * of English. Nothing for any other text.
 *
 * @param isTime it is known to be a time, so that a letter is enough: `m` may also be metres
 */
export function knownUnit(lang: string, text: string, isTime: boolean): Unit | undefined {
  if (text === "%") return "percent";
  const currency = currencyOf(lang, text);
  if (currency) return currency;
  if (Object.hasOwn(ABBREVIATIONS, text)) return ABBREVIATIONS[text];
  const displays = isTime ? DISPLAYS : WORDS;
  return timeOf(lang, text, displays) ?? timeOf("en", text, displays);
}

function currencyOf(lang: string, text: string): Unit | undefined {
  if (/^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf("currency").includes(text)) {
    return { currency: text, display: "symbol" };
  }
  if (!Object.hasOwn(SIGNS, text)) return undefined;
  const code = text === "¥" && lang.startsWith("zh") ? "CNY" : SIGNS[text];
  return code === undefined ? undefined : { currency: code, display: "narrowSymbol" };
}

function timeOf(lang: string, text: string, displays: readonly Display[]): Unit | undefined {
  for (const display of displays) {
    for (const time of TIMES) {
      const options = { style: "unit", unit: time, unitDisplay: display } as const;
      const format = new Intl.NumberFormat([lang, "en"], options);
      const words = COUNTS.flatMap((count) =>
        format.formatToParts(count).filter(({ type }) => type === "unit"),
      );
      if (words.some(({ value }) => value === text)) return { time, display };
    }
  }
  return undefined;
}
