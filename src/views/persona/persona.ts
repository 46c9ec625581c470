import type { Journey, Persona } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { partOf } from "../people/part.ts";
import { aboutPersona, hasSheet } from "../people/told.ts";
import { pictureOf } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { SHEET_MARGIN, sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { laySide, type PersonaSide, SIDE_ROOM, SIDE_WIDTH } from "./side.ts";
import { laySources, type PersonaSources } from "./sources.ts";
import { hasStory, layStory, type PersonaStory } from "./story.ts";
import { tellPersona } from "./tell.ts";

/** A persona's sheet with every part in place; px at 1:1. */
export interface PersonaSheet {
  persona: number;
  personaId: string;
  path: string;
  /** The ground of the side. */
  panel: Box;
  side: PersonaSide;
  story: PersonaStory;
  sources?: PersonaSources;
  foot: SheetFoot;
}

/** px; with the height of 792 it has the shape of an A4 sheet on its side. */
const WIDTH = 1120;
const SHEET_HEIGHT = 792;
/** px: what takes less than this is on a sheet that is no higher than it has to be. */
const WORTH_A_SHEET = 600;
interface Room {
  start: number;
  width: number;
}

const STORY_START = SIDE_WIDTH + SHEET_MARGIN;
const STORY_WIDTH = WIDTH - SHEET_MARGIN - STORY_START;

/** A sheet a persona. */
export const persona: View = {
  name: "persona",
  example: `personas:
  - name: Ana Popescu
    archetype: The careful HR lead
    quote: If payroll fails once, nobody will trust me again.
    goals: [Payroll without errors]`,
  ofPersona: `archetype: The careful HR lead
quote: If payroll fails once, nobody will trust me again.
goals: [Payroll without errors]`,
  draw,
  tell: tellPersona,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const shown = journey.personas.filter(hasSheet);
  return shown.map((one) => ({ ...drawOne(journey, one, options), ...partOf(one, shown) }));
}

function drawOne(
  journey: Journey,
  persona: Persona,
  options: ViewOptions,
): Pick<ViewPicture, "model" | "links"> {
  const { room, width } = roomFor(persona, options);
  const setting = sheetSetting(journey, options, width);
  const sheet = laySheet(setting, persona, room);
  const height = sheet.foot.bottom;
  const picture = pictureOf(journey, options, {
    name: `persona-${persona.id}`,
    title: `${options.words.views.persona}: ${persona.name}`,
    description: aboutPersona(journey, persona, options.words),
    ...{ width, height, titleSize: setting.titleSize },
    content: sheet,
  });
  sheet.panel.height = height;
  return { model: { ...picture, ...sheet }, links: sheet.sources?.links ?? [] };
}

/** Where nothing is told that would fill the rest of a sheet, the side alone is a card. */
function roomFor(persona: Persona, { words }: ViewOptions) {
  return hasStory(persona, words)
    ? { width: WIDTH, room: { start: STORY_START, width: STORY_WIDTH } }
    : { width: SIDE_WIDTH, room: SIDE_ROOM };
}

function laySheet(setting: Setting, persona: Persona, room: Room): PersonaSheet {
  const { journey, frame } = setting;
  const side = laySide(setting, persona);
  const isCard = frame.width === SIDE_WIDTH;
  const story = layStory(setting, persona, { ...room, top: isCard ? side.bottom : SHEET_MARGIN });
  const sources = laySources(setting, persona, { ...room, top: story.bottom + 28 });
  const isOwn = journey.title === persona.name;
  const end = sources?.bottom ?? story.bottom;
  const notes = isOwn ? [] : [journey.title];
  const lay = (lower: number) => layFoot(setting, end + lower, notes, room.start);
  return {
    persona: journey.personas.indexOf(persona),
    personaId: persona.id,
    path: persona.path,
    panel: placeBox(frame, 0, 0, SIDE_WIDTH, 0),
    side,
    story,
    ...(sources ? { sources } : {}),
    foot: isCard ? lay(0) : footAtEnd(side.bottom + SHEET_MARGIN, lay),
  };
}

/**
 * The foot where the sheet ends.
 *
 * @param least px that the sheet is high at least
 * @param lay with the foot so many px lower than it could be
 */
function footAtEnd(least: number, lay: (lower: number) => SheetFoot): SheetFoot {
  const highest = lay(0);
  const needed = Math.max(highest.bottom, least);
  const height = needed > WORTH_A_SHEET ? Math.max(needed, SHEET_HEIGHT) : needed;
  return { ...lay(height - highest.bottom), bottom: height };
}
