import { crc32 } from "node:zlib";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { requireEmbedded } from "./embedded.ts";
import { PictureTooLargeError, PictureUnusableError } from "./errors.ts";
import { requireFonts } from "./fonts.ts";

export interface PngPicture {
  /** Without embedded fonts: its `<text>` names families, which `fonts` holds. */
  svg: string;
  /** Absolute paths of every font file that the SVG needs. */
  fonts: string[];
  /** The family for text whose own families are not among `fonts`. */
  fallbackFamily?: string;
  /** 1 gives a pixel for each px of the SVG. */
  scale: number;
}

/** Browsers and office programs open no picture with a longer side. */
const LONGEST_SIDE = 16_384;
/** The painter needs 4 bytes for each pixel, and the PNG writer as much again. */
const MOST_PIXELS = 150_000_000;

/**
 * The picture in pixels; its density says how large it is meant to be. The same input gives the
 * same bytes.
 *
 * @throws PictureTooLargeError, PictureUnusableError, FontUnreadableError
 */
export async function pngOfSvg(picture: PngPicture): Promise<Uint8Array> {
  requireEmbedded(picture.svg);
  await requireFonts(picture.fonts);
  const { Resvg } = await import("@resvg/resvg-js");
  try {
    const painter = new Resvg(picture.svg, options(picture));
    requireSize(painter.width, painter.height, picture.scale);
    return withDensity(painter.render().asPng(), picture.scale);
  } catch (error) {
    if (error instanceof PictureTooLargeError) throw error;
    throw new PictureUnusableError(
      `The picture cannot be painted as PNG: ${error instanceof Error ? error.message : error}.`,
      "If you use a template of your own, check that it gives a valid SVG with a width and a height.",
      error,
    );
  }
}

function options({ fonts, fallbackFamily, scale }: PngPicture): ResvgRenderOptions {
  return {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts,
      ...(fallbackFamily === undefined ? {} : { defaultFontFamily: fallbackFamily }),
    },
    logLevel: "off",
  };
}

function requireSize(width: number, height: number, scale: number): void {
  const largest = Math.min(
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  if (scale <= largest) return;
  const possible = Math.floor(largest * 100) / 100;
  const pixels = `${Math.ceil(width * scale)} × ${Math.ceil(height * scale)}`;
  throw new PictureTooLargeError(
    `The PNG would have ${pixels} pixels, more than most programs can open.`,
    `Use --scale ${possible} or less, or write a PDF or SVG: they have no pixels.`,
    possible,
  );
}

/** Signature and IHDR, which every PNG begins with: PNG specification, 5.2 and 11.2.1. */
const HEADER_LENGTH = 8 + 25;
const METRES_PER_INCH = 0.0254;

/** Adds a pHYs chunk, so that office programs show the map as large as it is, not `scale` times. */
function withDensity(png: Uint8Array, scale: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  const perMetre = Math.round((96 * scale) / METRES_PER_INCH);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEADER_LENGTH), chunk, png.subarray(HEADER_LENGTH)]);
}
