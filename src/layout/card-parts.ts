import type { Badge, Card, CardPart, Lead } from "./card-content.ts";
import { layTag } from "./change-tag.ts";
import { placeBox, placeX } from "./frame.ts";
import { GAUGE_HEIGHT, layGauge } from "./gauge.ts";
import { layFacts } from "./icon-facts.ts";
import { layImage } from "./image.ts";
import { laidPips } from "./pips.ts";
import type { Setting } from "./setting.ts";
import { setText } from "./text-block.ts";
import type { Tone } from "./tone.ts";
import { typeStyle } from "./type-scale.ts";

const ICON = 14;
const BADGE = 8;
const LEAD_WIDTH: Record<Lead["kind"], number> = {
  icon: 20,
  number: 24,
  bullet: 12,
  indent: 20,
};

interface Place {
  start: number;
  top: number;
  width: number;
}

/** Adds one part to the card; returns the px it takes from top to bottom. */
export function layPart(setting: Setting, card: Card, part: CardPart, place: Place): number {
  switch (part.kind) {
    case "text":
      return layText(setting, card, part, place);
    case "pips": {
      const laid = laidPips(setting, part.values, part.tone, place);
      card.pips.push(...laid.rows);
      return laid.height;
    }
    case "gauge":
      card.gauges.push(layGauge(setting, part.gauge, part.tone, place));
      return GAUGE_HEIGHT;
    case "numbers":
      return layNumbers(setting, card, part, place);
    case "people":
      return layPeople(setting, card, part.personas, place);
    case "facts":
      return layFacts(setting, card, part, place);
    case "tag": {
      const { tag, icon } = layTag(setting, part, place);
      card.tags.push(tag);
      card.icons.push(icon);
      return tag.box.height;
    }
    case "image":
      return layImage(setting, card, part.image, place);
  }
}

function layText(
  setting: Setting,
  card: Card,
  part: CardPart & { kind: "text" },
  place: Place,
): number {
  const indent = part.lead ? LEAD_WIDTH[part.lead.kind] : 0;
  const block = setText(setting, {
    ...part,
    start: place.start + indent,
    top: place.top,
    width: place.width - indent,
  });
  card.texts.push(block);
  const middle = place.top + typeStyle(part.size, 400).lineHeight / 2;
  if (part.lead) addLead(setting, card, part.lead, part.tone, place.start, middle);
  return block.box.height;
}

function addLead(
  setting: Setting,
  card: Card,
  lead: Lead,
  tone: Tone,
  start: number,
  middle: number,
): void {
  if (lead.kind === "icon") {
    const box = placeBox(setting.frame, start, middle - ICON / 2, ICON, ICON);
    card.icons.push({ icon: lead.icon, tone, box });
  } else if (lead.kind === "number") {
    card.badges.push(badgeAt(setting, lead.value, tone, start, middle));
  } else if (lead.kind === "bullet") {
    card.bullets.push({ cx: placeX(setting.frame, start + 3), cy: middle, tone });
  }
}

/** A number in a circle whose left edge is at `start` and whose middle is at `middle`. */
function badgeAt(
  setting: Setting,
  value: number,
  tone: Tone,
  start: number,
  middle: number,
): Badge {
  const label = setText(setting, {
    text: String(value),
    size: "small",
    weight: 700,
    tone: "on-badge",
    start: start - BADGE,
    top: middle - 7,
    width: 4 * BADGE,
    align: "middle",
  });
  return { cx: placeX(setting.frame, start + BADGE), cy: middle, r: BADGE, tone, value, label };
}

/** "Solves ① ③": a label and, after it, the numbers; they wrap when there are many. */
function layNumbers(
  setting: Setting,
  card: Card,
  part: CardPart & { kind: "numbers" },
  place: Place,
): number {
  const label = setText(setting, {
    text: part.label,
    size: "small",
    tone: part.tone,
    start: place.start,
    top: place.top + 1,
    width: place.width,
  });
  card.texts.push(label);
  const step = 2 * BADGE + 4;
  let x = label.box.width + 8;
  let y = label.box.height > 16 ? label.box.height + 2 : 0;
  if (y > 0) x = 0;
  for (const value of part.numbers) {
    if (x + 2 * BADGE > place.width) {
      x = 0;
      y += step;
    }
    card.badges.push(badgeAt(setting, value, part.tone, place.start + x, place.top + y + BADGE));
    x += step;
  }
  return y + 2 * BADGE;
}

/** The marks of personas side by side; they wrap when there are many. */
function layPeople(
  setting: Setting,
  card: Card,
  personas: readonly number[],
  place: Place,
): number {
  const step = 18;
  const perRow = Math.max(1, Math.floor((place.width + 2) / step));
  personas.forEach((persona, index) => {
    const cx = placeX(setting.frame, place.start + (index % perRow) * step + 8);
    card.people.push({ persona, cx, cy: place.top + Math.floor(index / perRow) * step + 8 });
  });
  return Math.ceil(personas.length / perRow) * step - 2;
}
