import type { Persona } from "../../journey/journey.ts";
import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { balancedWidth, setText, type TextBlock } from "../../layout/text-block.ts";
import { layLogo, type MapLogo } from "../map/logo.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import { layPortrait, type Portrait } from "./portrait.ts";
import { roleLine } from "./told.ts";

/** Whose picture it is: the portrait beside the name, over all that the sheet shows. */
export interface PersonHead {
  logo?: MapLogo;
  portrait: Portrait;
  /** What kind of picture it is. */
  kind: TextBlock;
  name: TextBlock;
  role: TextBlock;
  /** px, where it ends */
  bottom: number;
}

const RADIUS = 44;
const BESIDE = 24;

export function layPersonHead(setting: Setting, persona: Persona, kindName: string): PersonHead {
  const room = setting.frame.width - 2 * SHEET_MARGIN;
  const logo = layLogo(setting, SHEET_MARGIN, room);
  const top = logo ? toUnit(logo.box.y + logo.box.height) + 24 : SHEET_MARGIN;
  const portrait = layPortrait(setting, persona, { start: SHEET_MARGIN, top, r: RADIUS });
  const indent = 2 * RADIUS + BESIDE;
  const place = { start: SHEET_MARGIN + indent, width: room - indent };
  const kind = setText(setting, {
    ...place,
    text: kindName,
    size: "body",
    weight: 600,
    tone: "muted",
    top,
  });
  const wording = {
    ...place,
    text: persona.name,
    size: "title",
    weight: 700,
    tone: "ink",
    top: kind.box.y + kind.box.height + 4,
  } as const;
  const name = setText(setting, { ...wording, width: balancedWidth(setting, wording) });
  const role = setText(setting, {
    ...place,
    text: roleLine(persona, setting.words),
    size: "body",
    tone: "muted",
    top: name.box.y + name.box.height + 4,
  });
  const bottom = Math.max(portrait.cy + RADIUS, role.box.y + role.box.height);
  return { ...(logo ? { logo } : {}), portrait, kind, name, role, bottom: toUnit(bottom) };
}
