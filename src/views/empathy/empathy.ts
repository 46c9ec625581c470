import { EMPATHY_FIELDS, type Empathy, empathyOf, isTold } from "../../journey/empathy.ts";
import type { Journey, Persona } from "../../journey/journey.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { layPersonHead, type PersonHead } from "../people/head.ts";
import { partOf } from "../people/part.ts";
import { pictureOf } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { SHEET_MARGIN, sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { type EmpathyCanvas, layCanvas } from "./canvas.ts";
import { describeEmpathy, tellEmpathy } from "./tell.ts";

/** An empathy map with every part in place; px at 1:1. */
export interface EmpathySheet {
  persona: number;
  personaId: string;
  path: string;
  head: PersonHead;
  canvas: EmpathyCanvas;
  /** What the sign of the journey means, where it stands on the map. */
  legend?: Card;
  foot: SheetFoot;
}

/** px: the first of these on which the map has the shape of a sheet on its side */
const HIGHEST = 0.87;
const WIDTHS = [1120, 1280, 1600, 1920, 2240, 2560];

/** Dave Gray's empathy map canvas, one a persona. */
export const empathy: View = {
  name: "empathy",
  example: `personas:
  - name: Ana Popescu
    empathy:
      who: An HR lead in a factory
      does_next: Pick a vendor the board will accept
      says: Who answers the phone on payday?
      gather: true   # also what she thinks, feels, does and suffers in the steps`,
  ofPersona: `empathy:
  who: An HR lead in a factory
  does_next: Pick a vendor the board will accept
  says: Who answers the phone on payday?`,
  draw,
  tell: tellEmpathy,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const shown = journey.personas.filter((persona) => isTold(empathyOf(journey, persona)));
  return shown.map((persona) => ({
    ...drawOne(journey, persona, options),
    ...partOf(persona, shown),
  }));
}

function drawOne(
  journey: Journey,
  persona: Persona,
  options: ViewOptions,
): Pick<ViewPicture, "model" | "links"> {
  const { words } = options;
  const told = empathyOf(journey, persona);
  const { setting, sheet } = laySheet(journey, persona, told, options);
  const picture = pictureOf(journey, options, {
    name: `empathy-${persona.id}`,
    title: `${words.views.empathy}: ${persona.name}`,
    description: describeEmpathy(persona, told, words),
    width: setting.frame.width,
    height: sheet.foot.bottom,
    titleSize: setting.titleSize,
    content: sheet,
  });
  return { model: { ...picture, ...sheet }, links: [] };
}

/** On the narrowest sheet that it fits on in a good shape; else on the widest. */
function laySheet(journey: Journey, persona: Persona, told: Empathy, options: ViewOptions) {
  const tries = WIDTHS.map((width) => () => {
    const setting = sheetSetting(journey, options, width);
    return { setting, sheet: layOn(setting, persona, told) };
  });
  const [first, ...wider] = tries;
  let laid = first?.() ?? neverEmpty();
  for (const lay of wider) {
    if (laid.sheet.foot.bottom <= HIGHEST * laid.setting.frame.width) break;
    laid = lay();
  }
  return laid;
}

function neverEmpty(): never {
  throw new Error("There is a width at least.");
}

function layOn(setting: Setting, persona: Persona, told: Empathy): EmpathySheet {
  const { journey, words } = setting;
  const head = layPersonHead(setting, persona, words.views.empathy);
  const canvas = layCanvas(setting, told, head.bottom + 24);
  const gathered = EMPATHY_FIELDS.some((field) =>
    told[field].some(({ steps }) => steps.length > 0),
  );
  const legend = gathered ? layLegend(setting, canvas.bottom + setting.spacing.part) : undefined;
  const end = legend ? legend.box.y + legend.box.height : canvas.bottom;
  const notes = journey.title === persona.name ? [] : [journey.title];
  return {
    persona: journey.personas.indexOf(persona),
    personaId: persona.id,
    path: persona.path,
    head,
    canvas,
    ...(legend ? { legend } : {}),
    foot: layFoot(setting, end, notes),
  };
}

function layLegend(setting: Setting, top: number): Card {
  return layCard(setting, {
    start: SHEET_MARGIN,
    top,
    width: setting.frame.width - 2 * SHEET_MARGIN,
    padding: 0,
    gap: 0,
    parts: [
      {
        kind: "text",
        text: setting.words.people.fromJourney,
        size: "small",
        tone: "muted",
        lead: { kind: "icon", icon: "from-journey" },
      },
    ],
  });
}
