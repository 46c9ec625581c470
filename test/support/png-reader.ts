import { inflateSync } from "node:zlib";

export interface ReadPng {
  width: number;
  height: number;
  /** 0 when the file says nothing of it. */
  pixelsPerMetre: number;
  /** Red, green, blue, opacity of each pixel, 0–255, row by row. */
  pixels: Uint8Array;
  at(x: number, y: number): number[];
}

/** Reads a PNG of 8 bits and four channels without interlacing, as resvg writes them. */
export function readPng(png: Uint8Array): ReadPng {
  const data = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let offset = 8; offset < png.length; ) {
    const length = data.getUint32(offset);
    const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
    const body = png.subarray(offset + 8, offset + 8 + length);
    chunks.set(type, [...(chunks.get(type) ?? []), body]);
    offset += 12 + length;
  }
  const [width, height] = [data.getUint32(16), data.getUint32(20)];
  const [depth, colourType] = [png[24], png[25]];
  if (depth !== 8 || colourType !== 6) throw new Error(`a PNG of another kind: ${depth}, ${colourType}`);
  const packed = inflateSync(Buffer.concat(chunks.get("IDAT") ?? []));
  const pixels = unfiltered(packed, width, height);
  const [density] = chunks.get("pHYs") ?? [];
  return {
    width,
    height,
    pixelsPerMetre: density ? Buffer.from(density).readUInt32BE(0) : 0,
    pixels,
    at: (x, y) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)],
  };
}

/** PNG specification, 9.2. */
function unfiltered(packed: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * 4;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x >= 4 ? (pixels[y * row + x - 4] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * row + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[(y - 1) * row + x - 4] ?? 0) : 0;
      const raw = packed[y * (row + 1) + 1 + x] ?? 0;
      pixels[y * row + x] = raw + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter === 4) return paeth(left, up, corner);
  return 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
