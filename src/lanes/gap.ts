import type { Stage } from "../journey/journey.ts";
import { layCard } from "../layout/card.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { StageSpan } from "../layout/columns.ts";
import type { Setting } from "../layout/setting.ts";
import { typeStyle } from "../layout/type-scale.ts";
import { changeAt, withChange } from "./changes.ts";
import { gapMark, MARK_LENGTH } from "./gap-mark.ts";
import type { LaneCard, LaneCell } from "./lane.ts";
import { stageLane } from "./stage-lane.ts";

const PADDING = 10;
/** A side gets no narrower than this, or the two stand under each other. */
const NARROWEST_SIDE = 132;
/** … and no wider than a line that is pleasant to read. */
const WIDEST_SIDE = 340;

/** What the customer expects of a stage beside what they get: the gap. */
export const gap = stageLane({
  id: "gap",
  icon: "gap",
  title: (words) => words.lanes.gap,
  shows: (stage) => stage.expects !== undefined || stage.gets !== undefined,
  widest: longestWord,
  cell: layCell,
});

function longestWord(
  { text, words, spacing }: Setting,
  { expects = "", gets = "" }: Stage,
): number {
  const said = [expects, gets].map((side) => text.longestWord(side, typeStyle("body", 400)));
  const names = [words.values.expects, words.values.gets].map(
    (name) => text.longestWord(name, typeStyle("small", 600)) + LEAD,
  );
  return Math.max(...said, ...names) + 2 * (PADDING + spacing.card);
}

/** px that the icon takes before the name of a side */
const LEAD = 20;

function layCell(setting: Setting, span: StageSpan, top: number): LaneCell {
  const { stage, start, width } = span;
  const half = Math.floor(Math.min(WIDEST_SIDE, (width - MARK_LENGTH) / 2));
  const beside = half >= Math.max(NARROWEST_SIDE, longestWord(setting, stage));
  const side = beside ? half : Math.min(WIDEST_SIDE, width);
  const expects = layExpects(setting, stage, { start, top, width: side });
  const below = expects ? expects.box.y + expects.box.height + MARK_LENGTH : top;
  const place = beside
    ? { start: start + side + MARK_LENGTH, top, width: side }
    : { start, top: below, width: side };
  const gets = layGets(setting, stage, place);
  if (!expects || !gets) return { stage: stage.id, cards: [expects ?? gets].filter(isThere) };
  if (beside) {
    const height = Math.max(expects.box.height, gets.box.height);
    expects.box.height = height;
    gets.box.height = height;
  }
  const mark = gapMark(expects.box, gets.box, beside ? "beside" : "below");
  return { stage: stage.id, cards: [expects, gets], gap: mark };
}

function isThere(card: LaneCard | undefined): card is LaneCard {
  return card !== undefined;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

function layExpects(setting: Setting, stage: Stage, place: Place): LaneCard | undefined {
  if (stage.expects === undefined) return undefined;
  const name = { text: setting.words.values.expects, icon: "user-round", tone: "muted" } as const;
  return laySide(setting, name, { stage, side: "expects", text: stage.expects }, place);
}

function layGets(setting: Setting, stage: Stage, place: Place): LaneCard | undefined {
  if (stage.gets === undefined) return undefined;
  const name = { text: setting.words.values.gets, icon: "building", tone: "stage-ink" } as const;
  return laySide(setting, name, { stage, side: "gets", text: stage.gets }, place);
}

function laySide(
  setting: Setting,
  { text: name, icon, tone }: { text: string; icon: string; tone: "muted" | "stage-ink" },
  { stage, side, text }: { stage: Stage; side: "expects" | "gets"; text: string },
  place: Place,
): LaneCard {
  const lead = { kind: "icon", icon } as const;
  const path = `${stage.path}.${side}`;
  const said: CardPart[] = [
    { kind: "text", text: name, size: "small", weight: 600, tone, lead },
    { kind: "text", text, size: "body", tone: tone === "muted" ? "ink" : tone },
  ];
  const parts = withChange(setting, path, said);
  const card = layCard(setting, {
    ...place,
    padding: PADDING + setting.spacing.card,
    gap: 4,
    parts,
  });
  const change = changeAt(setting.journey, path);
  return { ...card, path, item: side, assumed: false, personas: [], ...change };
}
