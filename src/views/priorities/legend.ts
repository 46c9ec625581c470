import { isRejected, type RankedOpportunity } from "../../journey/rankings.ts";
import { servedBy } from "../../journey/served.ts";
import type { Setting } from "../../layout/setting.ts";

export type PrioritySign = "number" | "star" | "assumed" | "pips";

/** The signs that stand on the sheet, in the order one meets them. */
export function prioritySigns(
  { journey, words }: Setting,
  ranked: readonly RankedOpportunity[],
): { sign: PrioritySign; text: string }[] {
  const { legend } = words;
  const served = ranked.map(({ item, step }) => servedBy(journey, item, step));
  const entries: { sign: PrioritySign; text: string; used: boolean }[] = [
    { sign: "number", text: legend.painNumber, used: served.some(({ pains }) => pains.length > 0) },
    { sign: "star", text: legend.moment, used: served.some(({ moments }) => moments.length > 0) },
    {
      sign: "pips",
      text: legend.pips,
      used: ranked.some(({ item }) => (item.impact ?? item.effort) !== undefined),
    },
    {
      sign: "assumed",
      text: legend.assumed,
      used: ranked.some(({ item }) => item.assumed && !isRejected(item)),
    },
  ];
  return entries.filter(({ used }) => used).map(({ sign, text }) => ({ sign, text }));
}
