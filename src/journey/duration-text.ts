import { type Duration, type DurationPiece, durationIn } from "./duration.ts";

/** How long something takes: as it is shown, and what it comes to, if that is clear. */
export interface ShownDuration {
  text: string;
  minutes?: number;
}

/**
 * A duration in the language of the map: "2 days" is "2 Tage", and `P3D` is "3 Tage". What is in the
 * language already, or is no clear duration, stays as it is written.
 *
 * @param lang the language of the map
 * @param own the language of the file
 */
export function shownDuration(written: string, lang: string, own: string): ShownDuration {
  const here = durationIn(written, lang);
  if (here) return { text: inLanguage(written, here, lang), minutes: here.minutes };
  const there = durationIn(written, own);
  if (!there) return { text: written };
  const pieces = there.pieces.map((piece) => ({ ...piece, foreign: true }));
  return { text: inLanguage(written, { ...there, pieces }, lang), minutes: there.minutes };
}

function inLanguage(written: string, { pieces }: Duration, lang: string): string {
  if (!pieces.some(({ foreign }) => foreign)) return written;
  const list = new Intl.ListFormat([lang, "en"], { type: "unit", style: "long" });
  return list.format(pieces.map((piece) => inWords(piece, lang)));
}

/** "3 days", "2–3 weeks" */
function inWords({ from, to, time, display }: DurationPiece, lang: string): string {
  const format = new Intl.NumberFormat([lang, "en"], {
    ...{ style: "unit", unit: time, unitDisplay: display },
    maximumFractionDigits: 2,
  });
  return from === to ? format.format(from) : format.formatRange(from, to);
}
