import type { RankedOpportunity } from "../../journey/rankings.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import type { PipValue } from "../../layout/pips.ts";
import type { Setting } from "../../layout/setting.ts";

/** An opportunity in the list. */
export interface RankingRow extends Card {
  item: string;
  path: string;
  assumed: boolean;
}

const GAP = 8;

/** The opportunities under each other, the best first. */
export function layRanking(
  setting: Setting,
  ranked: readonly RankedOpportunity[],
  place: { start: number; top: number; width: number },
): RankingRow[] {
  let top = place.top;
  return ranked.map((one) => {
    const card = layCard(setting, {
      ...place,
      top,
      padding: 12,
      gap: 4,
      parts: partsOf(setting, one),
    });
    top = card.box.y + card.box.height + GAP;
    const { id, path, assumed } = one.item;
    return { ...card, item: id, path, assumed };
  });
}

function partsOf({ words }: Setting, { item, number }: RankedOpportunity): CardPart[] {
  const ratings: [string, number | undefined][] = [
    [words.values.impact, item.impact],
    [words.values.effort, item.effort],
  ];
  const values = ratings.flatMap(([label, value]): PipValue[] =>
    value === undefined ? [] : [{ label, value }],
  );
  const tone = "opportunity-ink";
  return [
    { kind: "text", text: `${number}. ${item.text}`, size: "body", weight: 600, tone },
    ...(values.length > 0 ? [{ kind: "pips", values, tone } as const] : []),
    ...(item.solvesNumbers.length > 0
      ? [
          {
            kind: "numbers",
            label: words.values.solves,
            numbers: item.solvesNumbers,
            tone: "pain-ink",
          } as const,
        ]
      : []),
  ];
}
