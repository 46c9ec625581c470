import type { Metric } from "../journey/journey.ts";
import { knownUnit, type Unit } from "./units.ts";

type Measured = Pick<Metric, "kind" | "unit">;

/** A way to write figures of one unit in one language. */
interface Writing {
  format: Intl.NumberFormat;
  /** What a figure is multiplied by: a format of percentages takes parts of 1. */
  factor: number;
  /** Stands behind the figure, kept on its line. */
  behind?: string;
}

const DECIMALS = { maximumFractionDigits: 2 } as const;
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "−";

/**
 * A figure with its unit, as the language writes it: "62 %", "€1,200", "38 Tage", "+44" for an NPS.
 * At most two decimals; a minus is a minus and not a hyphen.
 */
export function amount(lang: string, metric: Measured, figure: number): string {
  const writing = writingOf(lang, metric);
  return written(writing.format.formatToParts(figure * writing.factor), writing);
}

/** From one figure to another, with the unit as often as the language says it: "53–70 %". */
export function amountRange(
  lang: string,
  metric: Measured,
  { low, high }: { low: number; high: number },
): string {
  const { format, factor, behind } = writingOf(lang, metric);
  const from = amount(lang, metric, low);
  // Of two figures that are written alike, Intl makes "about".
  if (from === amount(lang, metric, high)) return from;
  const parts = format.formatRangeToParts(low * factor, high * factor);
  return written(parts, behind === undefined ? {} : { behind });
}

function written(
  parts: readonly { type: string; value: string }[],
  { behind }: Pick<Writing, "behind">,
): string {
  const texts = parts.map(({ type, value }) =>
    type === "minusSign" ? value.replace("-", MINUS) : value,
  );
  return texts.join("") + (behind === undefined ? "" : NO_BREAK_SPACE + behind);
}

/** Made once for each unit and language: making one takes as long as laying out a lane. */
const writings = new Map<string, Writing>();

function writingOf(lang: string, { kind, unit }: Measured): Writing {
  const key = JSON.stringify([lang, kind, unit]);
  const known = writings.get(key);
  if (known) return known;
  const made = makeWriting(lang, kind, unit);
  writings.set(key, made);
  return made;
}

function makeWriting(lang: string, kind: Metric["kind"], unit: string | undefined): Writing {
  const meant = unit === undefined ? undefined : knownUnit(lang, unit, kind === "duration");
  const signed = kind === "nps" ? ({ signDisplay: "exceptZero" } as const) : {};
  const format = new Intl.NumberFormat([lang, "en"], { ...styleOf(meant), ...signed });
  const factor = meant === "percent" ? 0.01 : 1;
  return unit === undefined || meant ? { format, factor } : { format, factor, behind: unit };
}

function styleOf(unit: Unit | undefined): Intl.NumberFormatOptions {
  if (unit === undefined) return DECIMALS;
  if (unit === "percent") return { ...DECIMALS, style: "percent" };
  if ("time" in unit) {
    return { ...DECIMALS, style: "unit", unit: unit.time, unitDisplay: unit.display };
  }
  const { currency, display } = unit;
  return {
    style: "currency",
    currency,
    currencyDisplay: display,
    trailingZeroDisplay: "stripIfInteger",
  };
}
