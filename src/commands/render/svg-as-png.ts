import { PictureTooLargeError } from "../../output/errors.ts";
import { pngOfSvg } from "../../output/png.ts";
import type { Prepared } from "./prepared.ts";

const USUAL_SCALE = 2;

/**
 * A picture in pixels.
 *
 * @param svg without fonts of its own
 * @param scale pixels for one px; without it two, or as many as a very long picture can have
 */
export async function svgAsPng(
  svg: string,
  { text }: Pick<Prepared, "text">,
  scale?: number,
): Promise<Uint8Array> {
  const paint = (pixels: number) =>
    pngOfSvg({
      svg,
      fonts: text.usedFonts().map((font) => font.file),
      fallbackFamily: text.family,
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
