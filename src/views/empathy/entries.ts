import type { EmpathyEntry } from "../../journey/empathy.ts";
import { toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import { cutIntoRuns } from "../../layout/runs.ts";
import type { Setting } from "../../layout/setting.ts";
import { quoted } from "../../locale/phrases.ts";

interface Place {
  start: number;
  top: number;
  width: number;
}

/** A text of the canvas, in place. */
export interface LaidEntry extends Card {
  /** The ids of the steps that it was gathered from, with spaces between; absent where it was not. */
  steps?: string;
}

const GAP = 8;
const COLUMN_GAP = 24;
/** px: text in narrower columns is hard to read. */
const NARROWEST = 216;

/**
 * Entries under each other, in columns of like height, as few under each other as there is room for.
 * Also gives the y at which they end.
 *
 * @param speech they are said aloud, and so stand in quotation marks
 */
export function layEntries(
  setting: Setting,
  entries: readonly EmpathyEntry[],
  place: Place,
  speech = false,
): { entries: LaidEntry[]; bottom: number } {
  if (entries.length === 0) return { entries: [], bottom: place.top };
  const room = Math.floor((place.width + COLUMN_GAP) / (NARROWEST + COLUMN_GAP));
  // Seven in six columns would be two and five times one: as few rows as there can be, and even.
  const rows = Math.ceil(entries.length / Math.max(1, room));
  const columns = Math.ceil(entries.length / rows);
  const width = (place.width - COLUMN_GAP * (columns - 1)) / columns;
  const lay = (entry: EmpathyEntry, start: number, top: number) =>
    layEntry(setting, entry, speech, { start, top, width });
  const heights = entries.map((entry) => lay(entry, 0, 0).box.height + GAP);
  const runs = cutIntoRuns(entries.length, columns, ({ from, to }) => {
    const height = heights.slice(from, to).reduce((sum, one) => sum + one, 0);
    return height * height;
  });
  const laid = (runs ?? []).flatMap(({ from, to }, column) => {
    let { top } = place;
    return entries.slice(from, to).map((entry) => {
      const card = lay(entry, place.start + column * (width + COLUMN_GAP), top);
      top += card.box.height + GAP;
      return card;
    });
  });
  return {
    entries: laid,
    bottom: toUnit(Math.max(...laid.map(({ box }) => box.y + box.height))),
  };
}

/** A text after a bullet; what comes from the journey has its sign, and its step under it. */
function layEntry(
  setting: Setting,
  { text: said, steps }: EmpathyEntry,
  speech: boolean,
  place: Place,
): LaidEntry {
  const text = speech ? quoted(setting.words, said) : said;
  const told = { kind: "text", text, size: "body", tone: "ink" } as const;
  const parts: CardPart[] =
    steps.length === 0
      ? [{ ...told, lead: { kind: "bullet" } }]
      : [
          { ...told, lead: { kind: "icon", icon: "from-journey" } },
          {
            kind: "text",
            text: steps.map(({ name }) => name).join(" · "),
            size: "small",
            tone: "muted",
            lead: { kind: "indent" },
          },
        ];
  const card = layCard(setting, { ...place, padding: 0, gap: 0, parts });
  return steps.length === 0 ? card : { ...card, steps: steps.map(({ id }) => id).join(" ") };
}
