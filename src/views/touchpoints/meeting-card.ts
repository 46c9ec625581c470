import { mouthOf } from "../../lanes/emotion/points.ts";
import type { Box } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { momentTitle } from "../../locale/phrases.ts";
import type { Meeting } from "../prose/inventory.ts";
import { meetingScore } from "../prose/touchpoint-table.ts";

/** What happens at one step through one channel. */
export interface MeetingCard extends Card {
  step: string;
  path: string;
  isMoment: boolean;
  /** How it feels there; absent where nobody says. */
  feeling?: Feeling;
}

/** A band at the card's side in the colour of what is felt, with a face and a figure. */
export interface Feeling {
  side: "positive" | "negative" | "neutral";
  band: Box;
  /** The middle of the face, and px that its mouth bends down. */
  face: { x: number; y: number; mouth: number };
  /** Behind the figure. */
  plate: Box;
  figure: TextBlock;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const PADDING = 10;
const BAND = 36;
const FACE = 8;
const LINE = 14;
/** px from the card's top to the middle of the face, and to the figure under it */
const TO_FACE = 18;
const TO_FIGURE = 32;
const LEAST_HEIGHT = TO_FIGURE + LINE + 6;

export function layMeeting(setting: Setting, meeting: Meeting, place: Place): MeetingCard {
  const { start, top, width } = place;
  const isFelt = meeting.score !== undefined;
  const before = isFelt ? BAND : 0;
  const card = layCard(setting, {
    start: start + before,
    top,
    width: width - before,
    padding: PADDING,
    gap: 4,
    parts: partsOf(setting, meeting),
  });
  const height = isFelt ? Math.max(LEAST_HEIGHT, card.box.height) : card.box.height;
  return {
    ...card,
    box: placeBox(setting.frame, start, top, width, height),
    step: meeting.step.id,
    path: meeting.step.path,
    isMoment: meeting.moment !== undefined,
    ...(meeting.score === undefined
      ? {}
      : { feeling: layFeeling(setting, meeting, meeting.score, { start, top, height }) }),
  };
}

function layFeeling(
  setting: Setting,
  meeting: Meeting,
  score: number,
  { start, top, height }: { start: number; top: number; height: number },
): Feeling {
  const figure = setText(setting, {
    text: meetingScore(setting.journey, meeting) ?? "",
    size: "small",
    weight: 600,
    tone: "muted",
    start,
    top: top + TO_FIGURE,
    width: BAND,
    align: "middle",
  });
  return {
    side: score > 0 ? "positive" : score < 0 ? "negative" : "neutral",
    band: placeBox(setting.frame, start, top, BAND, height),
    face: {
      x: placeX(setting.frame, start + BAND / 2),
      y: top + TO_FACE,
      mouth: (mouthOf(score) * FACE) / 10,
    },
    plate: placeBox(setting.frame, start + 3, top + TO_FIGURE, BAND - 6, LINE),
    figure,
  };
}

/** A channel that is used without a word on what is met there has no more than its step. */
function partsOf({ words }: Setting, meeting: Meeting): CardPart[] {
  const { stage, step, moment, touchpoints } = meeting;
  const parts: CardPart[] = [];
  if (touchpoints.length === 0) {
    parts.push({ kind: "text", text: step.name, size: "body", tone: "muted" });
  } else if (!stage.single) {
    parts.push({ kind: "text", text: step.name, size: "small", tone: "muted" });
  }
  for (const { text, owner, frequency } of touchpoints) {
    parts.push({ kind: "text", text, size: "body", tone: "ink" });
    const facts = [
      ...(owner === undefined ? [] : [{ icon: "owner", text: owner }]),
      ...(frequency === undefined ? [] : [{ icon: "duration", text: frequency }]),
    ];
    if (facts.length > 0) parts.push({ kind: "facts", facts, tone: "muted" });
  }
  if (moment) {
    const lead = { kind: "icon", icon: "star" } as const;
    const text = momentTitle(words, moment);
    parts.push({ kind: "text", text, size: "small", weight: 600, tone: "moment-ink", lead });
  }
  return parts;
}
