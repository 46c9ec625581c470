import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { balancedWidth, setText, type TextBlock } from "../../layout/text-block.ts";
import { layLogo, type MapLogo } from "../map/logo.ts";
import { SHEET_MARGIN } from "./setting.ts";

/** What a sheet is, above all that it shows. */
export interface SheetHead {
  logo?: MapLogo;
  /** What kind of picture it is, small, over the title. */
  kind: TextBlock;
  title: TextBlock;
  subtitle?: TextBlock;
  /** px, where it ends */
  bottom: number;
}

export interface SheetHeading {
  kind: string;
  title: string;
  subtitle?: string;
}

const WIDEST = 880;

/** Lays the heading at the top of the sheet. */
export function layHead(setting: Setting, heading: SheetHeading): SheetHead {
  const room = setting.frame.width - 2 * SHEET_MARGIN;
  const place = { start: SHEET_MARGIN, width: Math.min(room, WIDEST) };
  const logo = layLogo(setting, SHEET_MARGIN, room);
  const top = logo ? toUnit(logo.box.y + logo.box.height) + 16 : SHEET_MARGIN;
  const kind = setText(setting, {
    ...place,
    text: heading.kind,
    size: "body",
    weight: 600,
    tone: "muted",
    top,
  });
  const wording = {
    ...place,
    text: heading.title,
    size: "title",
    weight: 700,
    tone: "ink",
    top: kind.box.y + kind.box.height + 4,
  } as const;
  const title = setText(setting, { ...wording, width: balancedWidth(setting, wording) });
  const under = title.box.y + title.box.height;
  if (heading.subtitle === undefined)
    return { ...(logo ? { logo } : {}), kind, title, bottom: toUnit(under) };
  const subtitle = setText(setting, {
    ...place,
    text: heading.subtitle,
    size: "body",
    tone: "muted",
    top: under + 4,
  });
  const bottom = toUnit(subtitle.box.y + subtitle.box.height);
  return { ...(logo ? { logo } : {}), kind, title, subtitle, bottom };
}
