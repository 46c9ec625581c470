import type { EmpathyEntry, EmpathyField } from "../../journey/empathy.ts";
import { type Box, toUnit } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { type LaidEntry, layEntries } from "./entries.ts";

/** A field of the canvas round the head: its number, its question, and what there is to say. */
export interface CanvasField {
  field: EmpathyField;
  box: Box;
  heading: Card;
  entries: LaidEntry[];
}

interface Place {
  start: number;
  top: number;
  width: number;
}

export interface FieldRequest {
  field: EmpathyField;
  /** From 1 to 7, as on Dave Gray's canvas. */
  number: number;
  question: string;
  icon: string;
  entries: readonly EmpathyEntry[];
}

const PADDING = 16;
const ICON = 20;
/** px: an empty field leaves room to write by hand. */
const LOWEST = 96;

export function layField(setting: Setting, request: FieldRequest, place: Place): CanvasField {
  const { start, top, width } = place;
  const inner = { start: start + PADDING, width: width - 2 * PADDING };
  const heading = layHeading(setting, request, { ...inner, top: top + PADDING });
  const laid = layEntries(
    setting,
    request.entries,
    { ...inner, top: heading.box.y + heading.box.height + 12 },
    request.field === "says",
  );
  const height = Math.max(LOWEST, toUnit(laid.bottom + PADDING - top));
  return {
    field: request.field,
    box: placeBox(setting.frame, start, top, width, height),
    heading,
    entries: laid.entries,
  };
}

/** The number, the question, and at the end of the line an icon. */
export function layHeading(
  setting: Setting,
  { number, question, icon }: Pick<FieldRequest, "number" | "question" | "icon">,
  { start, top, width }: Place,
): Card {
  const heading = layCard(setting, {
    ...{ start, top, width: width - ICON - 8 },
    padding: 0,
    gap: 0,
    parts: [
      {
        kind: "text",
        text: question,
        size: "body",
        weight: 600,
        tone: "ink",
        lead: { kind: "number", value: number },
      },
    ],
  });
  heading.icons.push({
    icon,
    tone: "muted",
    box: placeBox(setting.frame, start + width - ICON, top - 2, ICON, ICON),
  });
  return heading;
}
