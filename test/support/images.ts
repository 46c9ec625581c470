import { crc32 } from "node:zlib";

/** Small images of every kind, one pixel unless said otherwise. */
const decode = (base64: string) => Buffer.from(base64, "base64");

export const png = decode(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);

export const gif = decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

export const webp = decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

/** A JPEG of these sides without its pixels. */
export function jpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 1, 1, 0x11, 0];
  return Buffer.from([...head, ...scan, 0xff, 0xd9]);
}

/** A PNG that says it has these sides, and has one pixel. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
