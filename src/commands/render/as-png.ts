import { PictureTooLargeError } from "../../output/errors.ts";
import { pngOfSvg } from "../../output/png.ts";
import type { MapView } from "../../views/map/map.ts";
import type { Drawing } from "./drawing.ts";

const USUAL_SCALE = 2;

/**
 * The map in pixels.
 *
 * @param scale pixels for one px; without it two, or as many as a very long map can have
 * @param page one page of the map instead of the whole
 */
export async function asPng(drawing: Drawing, scale?: number, page?: MapView): Promise<Uint8Array> {
  const paint = (pixels: number) =>
    pngOfSvg({
      svg: drawing.bareSvg(page),
      fonts: drawing.text.usedFonts().map((font) => font.file),
      fallbackFamily: drawing.text.family,
      scale: pixels,
    });
  if (scale !== undefined) return paint(scale);
  try {
    return await paint(USUAL_SCALE);
  } catch (error) {
    if (error instanceof PictureTooLargeError) return paint(error.largestScale);
    throw error;
  }
}
