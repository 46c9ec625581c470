import { pngOfSvg } from "../../output/png.ts";
import type { Drawing } from "./drawing.ts";

/** The map in pixels; `scale` is the number of pixels for one px. */
export function asPng(drawing: Drawing, scale: number): Promise<Uint8Array> {
  return pngOfSvg({
    svg: drawing.bareSvg(),
    fonts: drawing.text.usedFonts().map((font) => font.file),
    fallbackFamily: drawing.text.family,
    scale,
  });
}
