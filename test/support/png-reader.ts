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

/** Reads a PNG of 8 bits a channel without palette or interlacing, as resvg and Chromium write them. */
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
  const channels = colourType === 6 ? 4 : colourType === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0)
    throw new Error(`a PNG of another kind: ${depth}, ${colourType}`);
  const packed = inflateSync(Buffer.concat(chunks.get("IDAT") ?? []));
  const pixels = withOpacity(unfiltered(packed, width * channels, height, channels), channels);
  const [density] = chunks.get("pHYs") ?? [];
  return {
    width,
    height,
    pixelsPerMetre: density ? Buffer.from(density).readUInt32BE(0) : 0,
    pixels,
    at: (x, y) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)],
  };
}

/** PNG specification, 9.2. `row` counts the bytes of a row, `step` those of a pixel. */
function unfiltered(packed: Uint8Array, row: number, height: number, step: number): Uint8Array {
  const pixels = new Uint8Array(row * height);
  let above = new Uint8Array(row);
  for (let y = 0; y < height; y++) {
    const raw = packed.subarray(y * (row + 1) + 1, (y + 1) * (row + 1));
    const line = pixels.subarray(y * row, (y + 1) * row);
    unfilterLine(packed[y * (row + 1)], raw, above, line, step);
    above = line;
  }
  return pixels;
}

function unfilterLine(
  filter: number | undefined,
  raw: Uint8Array,
  above: Uint8Array,
  line: Uint8Array,
  step: number,
): void {
  const before = (values: Uint8Array, x: number) => (x < step ? 0 : (values[x - step] ?? 0));
  for (let x = 0; x < line.length; x++) {
    const guess = predicted(filter, before(line, x), above[x] ?? 0, before(above, x));
    line[x] = (raw[x] ?? 0) + guess;
  }
}

function withOpacity(pixels: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return pixels;
  const opaque = new Uint8Array((pixels.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < pixels.length; from += 3, to += 4) {
    opaque.set(pixels.subarray(from, from + 3), to);
  }
  return opaque;
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
  const far = (value: number) => Math.abs(guess - value);
  if (far(left) <= far(up) && far(left) <= far(corner)) return left;
  return far(up) <= far(corner) ? up : corner;
}
