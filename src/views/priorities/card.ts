import type { OpportunityStatus } from "../../journey/journey.ts";
import type { RankedOpportunity } from "../../journey/rankings.ts";
import { servedBy } from "../../journey/served.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart, IconFact } from "../../layout/card-content.ts";
import { placeBox } from "../../layout/frame.ts";
import type { PipValue } from "../../layout/pips.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import { momentTitle, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { plainNumber } from "../prose/numbers.ts";
import { opportunityCode } from "../prose/opportunity-code.ts";

/** An opportunity in the list. */
export interface OpportunityCard extends Card {
  item: string;
  path: string;
  assumed: boolean;
  rejected: boolean;
  code: OpportunityTag;
  /** What the formula gives, and what that is called. */
  worth: TextBlock[];
}

/** What an opportunity is cited by, on a shape of its own. */
export interface OpportunityTag {
  box: Box;
  label: TextBlock;
}

const PADDING = 12;
const TAG_HEIGHT = 20;
const WORTH = 64;
const TONE = "opportunity-ink";

/** px that the tag of an opportunity takes */
export function tagSize(setting: Setting, number: number): { width: number; height: number } {
  const label = textWidth(setting, opportunityCode(number), "small", 700);
  return { width: Math.max(28, toUnit(label) + 12), height: TAG_HEIGHT };
}

/** @param place px of its middle along the line of reading, and of its top */
export function layTag(
  setting: Setting,
  number: number,
  place: { middle: number; top: number },
): OpportunityTag {
  const { width, height } = tagSize(setting, number);
  const start = place.middle - width / 2;
  return {
    box: placeBox(setting.frame, start, place.top, width, height),
    label: setText(setting, {
      text: opportunityCode(number),
      size: "small",
      weight: 700,
      tone: "on-badge",
      start: start - 4,
      top: place.top + (height - 14) / 2,
      width: width + 8,
      align: "middle",
    }),
  };
}

/** Its code before all that is said of it, what it is worth after. */
export function layOpportunity(
  setting: Setting,
  one: RankedOpportunity,
  place: { start: number; top: number; width: number },
): OpportunityCard {
  const { item, number, worth } = one;
  const { start, top, width } = place;
  const tag = tagSize(setting, number);
  const before = tag.width + PADDING - 4;
  const after = worth === undefined ? 0 : WORTH;
  const rejected = item.status === "rejected";
  const card = layCard(setting, {
    start: start + before,
    top,
    width: width - before - after,
    padding: PADDING,
    gap: 4,
    parts: partsOf(setting, one),
  });
  return {
    ...card,
    box: placeBox(setting.frame, start, top, width, card.box.height),
    item: item.id,
    path: item.path,
    assumed: item.assumed,
    rejected,
    code: layTag(setting, number, {
      middle: start + PADDING + tag.width / 2,
      top: top + PADDING - 2,
    }),
    worth: worth === undefined ? [] : layWorth(setting, worth, start + width - PADDING, top),
  };
}

function layWorth(setting: Setting, worth: number, end: number, top: number): TextBlock[] {
  const { journey, words } = setting;
  const place = { tone: TONE, start: end - WORTH, width: WORTH, align: "end" } as const;
  const figure = setText(setting, {
    ...place,
    text: plainNumber(journey.lang, worth),
    size: "head",
    weight: 700,
    top: top + PADDING - 4,
  });
  const name = setText(setting, {
    ...place,
    text: words.priorities.worth,
    size: "small",
    top: figure.box.y + figure.box.height,
  });
  return [figure, name];
}

function partsOf(setting: Setting, one: RankedOpportunity): CardPart[] {
  const { words, journey } = setting;
  const { item, step } = one;
  const { pains, moments } = servedBy(journey, item, step);
  return [
    { kind: "text", text: item.text, size: "body", weight: 600, tone: TONE },
    ...ratings(setting, one),
    ...pains.map(
      ({ text, number: value }): CardPart => ({
        kind: "text",
        text,
        size: "small",
        tone: "pain-ink",
        lead: { kind: "number", value },
      }),
    ),
    ...moments.map(
      ({ moment }): CardPart => ({
        kind: "text",
        text: momentTitle(words, moment),
        size: "small",
        tone: TONE,
        lead: { kind: "icon", icon: "star" },
      }),
    ),
    { kind: "facts", facts: facts(setting, one), tone: TONE },
  ];
}

function ratings({ words }: Setting, { item }: RankedOpportunity): CardPart[] {
  const { impact, effort } = item;
  const values: PipValue[] = [
    ...(impact === undefined ? [] : [{ label: words.values.impact, value: impact }]),
    ...(effort === undefined ? [] : [{ label: words.values.effort, value: effort }]),
  ];
  return values.length > 0 ? [{ kind: "pips", values, tone: TONE }] : [];
}

const STATUS_ICONS: Record<OpportunityStatus, string> = {
  idea: "opportunities",
  planned: "calendar",
  doing: "support",
  done: "success",
  rejected: "failure",
};

function statusFact({ opportunityStatus }: Words, status: OpportunityStatus): IconFact {
  return { icon: STATUS_ICONS[status], text: termOr(opportunityStatus, status) };
}

/** Where it stands, whose it is and how far it has come. */
function facts({ words }: Setting, { item, stage, step }: RankedOpportunity): IconFact[] {
  const { owner, status } = item;
  return [
    { icon: "map-pin", text: stage.single ? stage.name : step.name },
    ...(owner === undefined ? [] : [{ icon: "owner", text: owner }]),
    ...(status === undefined ? [] : [statusFact(words, status)]),
  ];
}
