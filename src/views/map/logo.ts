import { type Box, grow } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { MARGIN } from "./sheet.ts";

/** The brand's logo, in its own proportions. */
export interface MapLogo {
  /** Whose logo it is. */
  name: string;
  dataUri: string;
  box: Box;
  /** Behind it, where the picture is dark and the logo was made for a light one. */
  plate: Box;
}

/** In sizes of the title: how much room a logo gets. */
const TALLEST = 1.25;
const WIDEST = 8;
const PLATE_EDGE = 8;

/** The logo at the start of the header, no larger than the room there is nor than its own pixels. */
export function layLogo(setting: Setting, top: number, width: number): MapLogo | undefined {
  const { brand, frame, titleSize } = setting;
  if (!brand.logo) return undefined;
  const { dataUri, width: pixelsAcross, height: pixelsDown } = brand.logo;
  const room = { width: Math.min(width, WIDEST * titleSize), height: TALLEST * titleSize };
  const scale = Math.min(1, room.width / pixelsAcross, room.height / pixelsDown);
  const box = placeBox(frame, MARGIN, top, pixelsAcross * scale, pixelsDown * scale);
  return { name: brand.name, dataUri, box, plate: grow(box, PLATE_EDGE) };
}
