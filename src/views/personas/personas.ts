import type { Journey } from "../../journey/journey.ts";
import { aboutPersona, hasSheet } from "../people/told.ts";
import { tellPersona } from "../persona/tell.ts";
import { pictureOf } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead } from "../sheet/head.ts";
import { sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { type ComparedTable, layTable, tableWidth } from "./table.ts";

/** The comparison with every part in place; px at 1:1. */
export interface PersonasSheet {
  head: SheetHead;
  table: ComparedTable;
  foot: SheetFoot;
}

const NARROWEST = 1000;

/** All personas on one sheet, side by side, in the same order. */
export const personas: View = {
  name: "personas",
  example: `personas:
  - name: Ana Popescu
    goals: [Payroll without errors]
  - name: Radu Moldovan
    goals: [No surprises after the contract]`,
  draw,
  tell: tellPersona,
};

/** One persona cannot be compared. */
function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const { words } = options;
  const people = journey.personas;
  if (people.length < 2 || !people.some(hasSheet)) return [];
  const width = Math.max(NARROWEST, tableWidth(people.length));
  const setting = sheetSetting(journey, options, width);
  const head = layHead(setting, { kind: words.views.personas, title: journey.title });
  const table = layTable(setting, head.bottom + setting.spacing.part);
  const sheet: PersonasSheet = { head, table, foot: layFoot(setting, table.bottom) };
  const picture = pictureOf(journey, options, {
    name: "personas",
    title: `${words.views.personas}: ${journey.title}`,
    description: people.map((one) => aboutPersona(journey, one, words)).join(" "),
    ...{ width, height: sheet.foot.bottom, titleSize: setting.titleSize },
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}
