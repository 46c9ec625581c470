import type { Trait } from "../../journey/journey.ts";
import { toUnit } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";

/** A trait as a line from one end to the other, both named, with the persona's mark on it. */
export interface TraitScale {
  name?: TextBlock;
  line: { x1: number; x2: number; y: number };
  /** The x of the five values. */
  ticks: number[];
  ends: TextBlock[];
  /** Absent where the file names the trait alone. */
  mark?: { persona: number; cx: number; cy: number; value: number };
  /** px, where it ends */
  bottom: number;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const VALUES = [1, 2, 3, 4, 5];
/** px from the edge of the place to the end of the line: half a mark */
const INSET = 8;
const BETWEEN_ENDS = 16;

/**
 * @param persona whose mark it is, from 0
 * @param named false where the name of the trait stands elsewhere
 */
export function layTrait(
  setting: Setting,
  trait: Trait,
  persona: number,
  { start, top, width }: Place,
  named = true,
): TraitScale {
  const name = named
    ? setText(setting, {
        text: trait.name,
        size: "body",
        weight: 600,
        tone: "ink",
        ...{ start, top, width },
      })
    : undefined;
  const y = top + (name ? name.box.height + 12 : 8);
  const along = (value: number) =>
    placeX(setting.frame, start + INSET + ((value - 1) / 4) * (width - 2 * INSET));
  const ends = layEnds(setting, trait, { start, top: y + 12, width });
  const bottom = Math.max(y + 8, ...ends.map(({ box }) => box.y + box.height));
  const [first, last] = [along(1), along(5)];
  const { value } = trait;
  return {
    ...(name ? { name } : {}),
    line: { x1: Math.min(first, last), x2: Math.max(first, last), y },
    ticks: VALUES.map(along),
    ends,
    ...(value === undefined ? {} : { mark: { persona, cx: along(value), cy: y, value } }),
    bottom: toUnit(bottom),
  };
}

function layEnds(
  setting: Setting,
  { low, high }: Trait,
  { start, top, width }: Place,
): TextBlock[] {
  const half = (width - BETWEEN_ENDS) / 2;
  const style = { size: "small", tone: "muted", top, width: half } as const;
  const ends = [
    low === undefined ? [] : [setText(setting, { ...style, text: low, start })],
    high === undefined
      ? []
      : [
          setText(setting, {
            ...style,
            text: high,
            start: start + half + BETWEEN_ENDS,
            align: "end",
          }),
        ],
  ];
  return ends.flat();
}
