import { crc32 } from "node:zlib";

/**
 * True when the parts of an image follow each other to its end as its kind asks for. Painters draw
 * nothing in the place of an image that is cut off or mangled, and say nothing.
 */
export function isWhole(bytes: Uint8Array, mediaType: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (mediaType) {
    case "image/png":
      return isWholePng(buffer);
    case "image/jpeg":
      return isWholeJpeg(buffer);
    case "image/webp":
      // RIFF: the length of all that follows stands behind the first four bytes.
      return buffer.length >= buffer.readUInt32LE(4) + 8;
    default:
      // GIF: a block that ends the stream. https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 27
      return buffer.includes(0x3b, 13);
  }
}

const SIGNATURE = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;

/** Chunks with right checksums, some of them pixels, up to the one that ends it. PNG, 5.3 and 11.2. */
function isWholePng(png: Buffer): boolean {
  let hasPixels = false;
  for (let at = SIGNATURE; at + FRAME <= png.length; ) {
    const length = png.readUInt32BE(at);
    const end = at + FRAME + length;
    const type = png.toString("latin1", at + 4, at + 8);
    if (end > png.length) return false;
    if (crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false;
    if (type === "IEND") return hasPixels;
    hasPixels ||= type === "IDAT";
    at = end;
  }
  return false;
}

/** Pixels (after SOS) up to the mark that ends it (EOI). ITU T.81, B.1.1.3. */
function isWholeJpeg(jpeg: Buffer): boolean {
  const pixels = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  return pixels !== -1 && jpeg.indexOf(Buffer.from([0xff, 0xd9]), pixels) !== -1;
}
