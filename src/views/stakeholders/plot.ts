import { STAKEHOLDER_FIELDS, type StakeholderField } from "../../journey/stakeholder-field.ts";
import { type Box, type Point, toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import { type PlacedChip, placeChips } from "../plot/chips.ts";
import { fieldGround, layPlot, type Plot, plotPoint } from "../plot/plot.ts";
import { fieldName, type Person, type StanceSign } from "./people.ts";

/** Stakeholders over interest and power. */
export interface StakeholderPlot extends Plot {
  chips: StakeholderChip[];
}

/** A stakeholder's name with the sign of the stance, which stands where the ratings are. */
export interface StakeholderChip extends Pick<PlacedChip, "leader"> {
  path: string;
  id: string;
  box: Box;
  sign: StanceSign;
  /** The middle of the sign. */
  at: Point;
  texts: TextBlock[];
}

const TONES: Record<StakeholderField, Tone> = {
  "manage-closely": "opportunity-ink",
  "keep-satisfied": "muted",
  "keep-informed": "muted",
  monitor: "muted",
};

/** px inside a chip: to the middle of its sign, to its text, and from its text to its other end */
const SIGN = 14;
const TO_TEXT = 26;
const END = 10;
const USUAL_TEXT = 132;
/** px: only a single long word makes a chip so wide */
const WIDEST_TEXT = 220;
const EDGE = 4;
/** px by which the plot grows until there is room for all */
const GROWTH = 24;
/** px up to which it grows so that nobody has to leave their field */
const LARGEST = 232;

/** @param cell px from one level to the next; more where the names need it */
export function layStakeholderPlot(
  setting: Setting,
  people: readonly Person[],
  place: { start: number; top: number },
  cell: number,
): StakeholderPlot {
  const { words } = setting;
  const plot = layPlot(setting, {
    ...place,
    cell,
    up: words.stakeholders.power,
    along: words.stakeholders.interest,
    fields: STAKEHOLDER_FIELDS.map((id) => ({
      id,
      name: fieldName(words, id),
      tone: TONES[id],
    })),
  });
  const placed = placePeople(setting, plot, people);
  const isCramped = placed === undefined || (placed.some(({ away }) => away) && cell < LARGEST);
  if (isCramped) return layStakeholderPlot(setting, people, place, cell + GROWTH);
  const chips = placed.flatMap((chip, index) => {
    const person = people[index];
    return person ? [layChip(setting, person, chip)] : [];
  });
  return { ...plot, chips };
}

function placePeople(
  setting: Setting,
  plot: Plot,
  people: readonly Person[],
): PlacedChip[] | undefined {
  const isLeftToRight = setting.frame.direction === "ltr";
  const requests = people.map((person) => {
    const { width, height } = chipSize(setting, person);
    const { power = 0, interest = 0 } = person.stakeholder;
    return {
      point: plotPoint(plot, setting, interest, power),
      width,
      height,
      pins: isLeftToRight ? [SIGN, width - SIGN] : [width - SIGN, SIGN],
      home: fieldGround(plot, person.field ?? ""),
    };
  });
  const names = plot.fields.map(({ name }) => name.box);
  return placeChips(requests, plot.area, names);
}

/** Texts are this wide at most, and no word is broken where it need not be. */
function textRoom(setting: Setting, { name, role = "" }: Person): number {
  const word = Math.max(
    setting.text.longestWord(name, typeStyle("small", 600)),
    setting.text.longestWord(role, typeStyle("small", 400)),
  );
  return Math.min(WIDEST_TEXT, Math.max(USUAL_TEXT, Math.ceil(word)));
}

function chipSize(
  setting: Setting,
  person: Person,
): { width: number; height: number; room: number; textHeight: number } {
  const room = textRoom(setting, person);
  const texts = chipTexts(setting, person, { start: 0, top: 0, width: room });
  const widest = Math.max(...texts.map(({ box }) => box.width));
  const textHeight = texts.reduce((sum, { box }) => sum + box.height, 0);
  const width = toUnit(TO_TEXT + widest + END);
  return { width, height: toUnit(textHeight + 2 * EDGE), room, textHeight };
}

function layChip(setting: Setting, person: Person, chip: PlacedChip): StakeholderChip {
  const { box, pin, leader } = chip;
  const isLeftToRight = setting.frame.direction === "ltr";
  const signFirst = pin === 0;
  const start = isLeftToRight ? box.x : setting.frame.width - box.x - box.width;
  const { room, textHeight } = chipSize(setting, person);
  const textStart = start + (signFirst ? TO_TEXT : END);
  const texts = chipTexts(setting, person, {
    // Wrapped as it was measured; what stands before the sign ends at it.
    start: signFirst ? textStart : textStart + (box.width - TO_TEXT - END) - room,
    top: box.y + (box.height - textHeight) / 2,
    width: room,
    align: signFirst ? "start" : "end",
  });
  return {
    path: person.stakeholder.path,
    id: person.stakeholder.id,
    box,
    sign: person.sign,
    at: {
      x: isLeftToRight === signFirst ? box.x + SIGN : box.x + box.width - SIGN,
      y: box.y + box.height / 2,
    },
    texts,
    ...(leader ? { leader } : {}),
  };
}

/** The name, and under it the part in the purchase. */
function chipTexts(
  setting: Setting,
  { name, role }: Person,
  place: { start: number; top: number; width: number; align?: "start" | "end" },
): TextBlock[] {
  const title = setText(setting, { ...place, text: name, size: "small", weight: 600, tone: "ink" });
  if (role === undefined) return [title];
  const top = place.top + title.box.height;
  return [title, setText(setting, { ...place, top, text: role, size: "small", tone: "muted" })];
}
