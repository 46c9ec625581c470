import type { Persona } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { initials } from "../map/initials.ts";

/** The face of a persona in a circle: the photo, or the initials. */
export interface Portrait {
  /** Its place among the personas of the journey, from 0. */
  persona: number;
  personaId: string;
  cx: number;
  cy: number;
  r: number;
  photo?: { dataUri: string; box: Box };
  initials: TextBlock;
  /** The middle of the persona's mark; absent where there is one persona only. */
  mark?: { cx: number; cy: number };
}

/** From this radius on, px, the initials are as large as the title. */
const LARGE = 44;

export function layPortrait(
  setting: Setting,
  persona: Persona,
  { start, top, r }: { start: number; top: number; r: number },
): Portrait {
  const { personas } = setting.journey;
  const index = personas.indexOf(persona);
  const [cx, cy] = [placeX(setting.frame, start + r), top + r];
  const large = r >= LARGE;
  const lineHeight = large ? Math.round((setting.titleSize * 1.25) / 4) * 4 : 24;
  const markX = placeX(setting.frame, start + r + r * Math.SQRT1_2);
  return {
    persona: index,
    personaId: persona.id,
    ...{ cx, cy, r },
    ...(persona.photo
      ? {
          photo: {
            dataUri: persona.photo.dataUri,
            box: { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r },
          },
        }
      : {}),
    initials: setText(setting, {
      text: initials(persona.name),
      size: large ? "title" : "head",
      weight: 700,
      tone: `persona-${index}`,
      start,
      top: cy - lineHeight / 2,
      width: 2 * r,
      align: "middle",
    }),
    ...(personas.length > 1 ? { mark: { cx: markX, cy: cy + r * Math.SQRT1_2 } } : {}),
  };
}
