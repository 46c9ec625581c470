import { type TimeUnit, tidy, timeUnits } from "../journey/time-units.ts";

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
  | Pick<TimeUnit, "time" | "display">
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
  const { units, letters } = timeUnits(lang);
  const unit = units.get(tidy(text));
  if (isTime) return unit ?? letters.get(tidy(text));
  return unit?.display === "narrow" ? undefined : unit;
}

function currencyOf(lang: string, text: string): Unit | undefined {
  if (/^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf("currency").includes(text)) {
    return { currency: text, display: "symbol" };
  }
  if (!Object.hasOwn(SIGNS, text)) return undefined;
  const code = text === "¥" && lang.startsWith("zh") ? "CNY" : SIGNS[text];
  return code === undefined ? undefined : { currency: code, display: "narrowSymbol" };
}
