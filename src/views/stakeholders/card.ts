import type { Box, Point } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart } from "../../layout/card-content.ts";
import { placeBox, placeX } from "../../layout/frame.ts";
import type { PipValue } from "../../layout/pips.ts";
import type { Setting } from "../../layout/setting.ts";
import type { TextBlock } from "../../layout/text-block.ts";
import { type CardPlace, layGroupHeading } from "../plot/groups.ts";
import { fieldName, type Person, type StanceSign } from "./people.ts";

/** A stakeholder in the list, under the name of the field where it is the field's first. */
export interface StakeholderCard extends Card {
  path: string;
  id: string;
  heading?: TextBlock;
  /** The card itself; `box` holds the heading as well. */
  edge: Box;
  sign: StanceSign;
  at: Point;
}

/** Somebody in the list. */
export interface ListedPerson {
  person: Person;
  /** The list comes to a field with them. */
  isFirst: boolean;
}

const PADDING = 12;
const BEFORE_TEXT = 20;
/** px over the heading of a field, and under it */
const OVER_HEADING = 8;
const UNDER_HEADING = 6;

/** @param atTop it is the first of its column */
export function layStakeholder(
  setting: Setting,
  { person, isFirst }: ListedPerson,
  place: CardPlace,
  atTop = false,
): StakeholderCard {
  const { start, top, width } = place;
  const heading = isFirst || atTop ? headingOf(setting, person, place, atTop) : undefined;
  const cardTop = heading ? heading.box.y + heading.box.height + UNDER_HEADING : top;
  const card = layCard(setting, {
    start: start + BEFORE_TEXT,
    top: cardTop,
    width: width - BEFORE_TEXT,
    padding: PADDING,
    gap: 4,
    parts: partsOf(setting, person),
  });
  const edge = placeBox(setting.frame, start, cardTop, width, card.box.height);
  return {
    ...card,
    path: person.stakeholder.path,
    id: person.stakeholder.id,
    ...(heading ? { heading } : {}),
    edge,
    box: { ...edge, y: top, height: cardTop + card.box.height - top },
    sign: person.sign,
    at: { x: placeX(setting.frame, start + PADDING + 8), y: cardTop + PADDING + 8 },
  };
}

function headingOf(
  setting: Setting,
  { field }: Person,
  place: CardPlace,
  atTop: boolean,
): TextBlock {
  const top = place.top + (atTop ? 0 : OVER_HEADING);
  return layGroupHeading(setting, fieldName(setting.words, field), { ...place, top });
}

function partsOf(setting: Setting, person: Person): CardPart[] {
  const { name, stance, role, persona, stakeholder } = person;
  const parts: CardPart[] = [{ kind: "text", text: name, size: "body", weight: 600, tone: "ink" }];
  const said = [stance, role].filter((text) => text !== undefined).join(" · ");
  if (said !== "") parts.push({ kind: "text", text: said, size: "small", tone: "muted" });
  const values = ratings(setting, person);
  if (values.length > 0) parts.push({ kind: "pips", values, tone: "opportunity-ink" });
  const { note } = stakeholder;
  if (note !== undefined) parts.push({ kind: "text", text: note, size: "body", tone: "ink" });
  if (persona) {
    parts.push({ kind: "people", personas: [setting.journey.personas.indexOf(persona)] });
  }
  return parts;
}

function ratings({ words }: Setting, { stakeholder: { power, interest } }: Person): PipValue[] {
  return [
    ...(power === undefined ? [] : [{ label: words.stakeholders.power, value: power }]),
    ...(interest === undefined ? [] : [{ label: words.stakeholders.interest, value: interest }]),
  ];
}
