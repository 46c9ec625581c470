import type { Empathy } from "../../journey/empathy.ts";
import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import { type CanvasField, layField } from "./field.ts";
import { faceOf, type HeadShape, headShape } from "./head-shape.ts";
import { layMind, type Mind } from "./mind.ts";

/** Dave Gray's canvas: six fields round a head, the seventh in it. */
export interface EmpathyCanvas {
  fields: CanvasField[];
  head: HeadShape;
  mind: Mind;
  /** px, where it ends */
  bottom: number;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const GAP = 16;
/** What is left of the sheet for the fields beside the head, on either side. */
const SIDE = 0.215;
/** px of text in the head at least: a head that is lower looks flat */
const LOWEST_MIND = 400;

/** px from the end of the neck up to over the mouth */
const MOUTH = 184;

/** The fields in the order of their numbers. */
const ORDER = ["who", "doesNext", "sees", "says", "does", "hears"] as const;
const ICONS = {
  who: "who",
  doesNext: "does-next",
  sees: "sees",
  says: "says",
  does: "does",
  hears: "hears",
} as const;

/** @param top px */
export function layCanvas(setting: Setting, empathy: Empathy, top: number): EmpathyCanvas {
  const width = setting.frame.width - 2 * SHEET_MARGIN;
  const side = toUnit(width * SIDE);
  const field = fieldLayer(setting, empathy);
  const half = (width - GAP) / 2;
  const who = field("who", { start: SHEET_MARGIN, top, width: half });
  const next = field("doesNext", { start: SHEET_MARGIN + half + GAP, top, width: half });
  const first = Math.max(bottomOf(who), bottomOf(next)) + GAP;
  endAt([who, next], first - GAP);

  const right = { start: SHEET_MARGIN + width - side, width: side };
  const left = { start: SHEET_MARGIN, width: side };
  const heard = field("hears", { ...left, top: first }).box.height;
  const seen = field("sees", { ...right, top: first }).box.height;
  const lowest = field("says", { ...right, top: first + seen + GAP });
  const skull = {
    start: SHEET_MARGIN + side + GAP,
    top: first,
    width: skullWidth(width - 2 * (side + GAP)),
  };
  const { scale, underText } = faceOf(skull.width);
  const beside = Math.max(first + heard, bottomOf(lowest)) + GAP;
  const least = Math.max(first + LOWEST_MIND, beside - underText);
  const mind = layMind(setting, empathy, skull, least);
  const end = mind.bottom + underText;
  // Level with the mouth, unless one of the two needs more room.
  const says = field("says", {
    ...right,
    top: Math.max(lowest.box.y, Math.min(end - MOUTH * scale, end - GAP - lowest.box.height)),
  });
  const sees = field("sees", { ...right, top: says.box.y - GAP - seen });
  // At the ear, beside what the eyes see.
  const hears = field("hears", { ...left, top: Math.min(sees.box.y, end - GAP - heard) });
  const does = field("does", { start: SHEET_MARGIN, top: end, width });
  return {
    fields: [who, next, sees, says, does, hears],
    head: headShape(setting.frame, { ...skull, height: end - first }),
    mind,
    bottom: bottomOf(does),
  };
}

/** What is left of the room beside the nose, which grows with the skull. */
function skullWidth(room: number): number {
  return room - GAP - faceOf(room - GAP).nose;
}

function fieldLayer(setting: Setting, empathy: Empathy) {
  const { people } = setting.words;
  const questions = {
    who: people.askWho,
    doesNext: people.askDoesNext,
    sees: people.askSees,
    says: people.askSays,
    does: people.askDoes,
    hears: people.askHears,
  };
  return (name: (typeof ORDER)[number], place: Place): CanvasField =>
    layField(
      setting,
      {
        field: name,
        number: ORDER.indexOf(name) + 1,
        question: questions[name],
        icon: ICONS[name],
        entries: empathy[name],
      },
      place,
    );
}

function bottomOf({ box }: CanvasField): number {
  return box.y + box.height;
}

function endAt(fields: readonly CanvasField[], y: number): void {
  for (const { box } of fields) box.height = y - box.y;
}
