/** Files that are too large or too odd to be kept in a repository. */
import { truncateSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { gif, jpeg, png, pngOf, webp } from "./images.ts";

const HEAD = "journeymap: 1\ntitle: T\n";
const ONE = `${HEAD}stages: A\n`;

/** Whole files that are no text of ours, by what they are. */
export const WRONG_BYTES: Record<string, { bytes: Uint8Array; codes: string[] }> = {
  "UTF-16 with its mark": {
    bytes: Buffer.from(`\ufeff${ONE}`, "utf16le"),
    codes: ["file-not-text"],
  },
  "UTF-16 without": { bytes: Buffer.from(ONE, "utf16le"), codes: ["file-not-text"] },
  "UTF-16, the other way round": {
    bytes: Buffer.from(`\ufeff${ONE}`, "utf16le").swap16(),
    codes: ["file-not-text"],
  },
  "UTF-32": { bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x6a, 0, 0, 0]), codes: ["file-not-text"] },
  "a NUL in a text": { bytes: Buffer.from(`${ONE}goal: a\0b\n`), codes: ["file-not-text"] },
  "half a character": {
    bytes: Buffer.concat([Buffer.from(`${ONE}goal: `), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
    codes: ["file-not-text"],
  },
  "a character that is too long": {
    bytes: Buffer.concat([Buffer.from(`${ONE}goal: `), Buffer.from([0xc0, 0xaf, 0x0a])]),
    codes: ["file-not-text"],
  },
  "Latin-1": { bytes: Buffer.from(`${ONE}goal: caf\xe9\n`, "latin1"), codes: ["file-not-text"] },
  "a ZIP file": { bytes: Buffer.from("PK\u0003\u0004\u0000\u0000"), codes: ["file-not-text"] },
  "ten thousand lists in each other": { bytes: deep("[", 10_000), codes: ["yaml-too-deep"] },
  "ten thousand fields in each other": { bytes: deep("{a: ", 10_000), codes: ["yaml-too-deep"] },
  "ten thousand items in each other": { bytes: deep("- ", 10_000), codes: ["yaml-too-deep"] },
  "a million commas": { bytes: deep(",", 1_000_000), codes: ["yaml-syntax"] },
  "a line of two hundred thousand dashes": {
    bytes: Buffer.from(`${HEAD}${"-".repeat(200_000)}\n: x\n`),
    codes: ["yaml-syntax"],
  },
};

function deep(sign: string, times: number): Uint8Array {
  return Buffer.from(`${HEAD}x-deep: ${sign === "- " ? "\n" : ""}${sign.repeat(times)}`);
}

/** Images that are not what they say, by what they are. */
export const WRONG_IMAGES: Record<string, { bytes: Uint8Array; code: string }> = {
  "a hundred thousand pixels a side": { bytes: pngOf(100_000, 100_000), code: "image-too-large" },
  "more pixels than memory": { bytes: pngOf(19_000, 19_000), code: "image-too-large" },
  "a bomb: a few bytes, a gigabyte of pixels": { bytes: pngBomb(18_000), code: "image-too-large" },
  "no width": { bytes: pngOf(0, 10), code: "image-unusable" },
  "a JPEG of 65,535 a side": { bytes: jpeg(65_535, 65_535), code: "image-too-large" },
  "half a PNG": { bytes: png.subarray(0, 40), code: "image-unusable" },
  "a PNG with a bit turned": { bytes: turned(png, 45), code: "image-unusable" },
  "a PNG without pixels": {
    bytes: Buffer.concat([png.subarray(0, 33), png.subarray(-12)]),
    code: "image-unusable",
  },
  "a JPEG without its pixels": { bytes: jpeg(9, 9).subarray(0, 20), code: "image-unusable" },
  "half a GIF": { bytes: gif.subarray(0, 20), code: "image-unusable" },
  "half a WebP": { bytes: webp.subarray(0, 20), code: "image-unusable" },
  "a page that begins like a GIF": {
    bytes: Buffer.from("GIF89a<script>alert(1)</script>"),
    code: "image-unusable",
  },
  "an SVG under the name of a PNG": {
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    code: "image-unusable",
  },
  "a PDF": { bytes: Buffer.from("%PDF-1.7\n"), code: "image-unusable" },
  "a TIFF": { bytes: Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]), code: "image-unusable" },
  "a BMP": { bytes: Buffer.from("BM\u0000\u0000\u0000\u0000"), code: "image-unusable" },
};

function turned(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

/** A grey PNG, all of one colour: its pixels take a thousandth of their room. */
function pngBomb(side: number): Uint8Array {
  const rows = deflateSync(Buffer.alloc(1_000_000));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(8, 8);
  const signature = png.subarray(0, 8);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", "")]);
}

function chunk(type: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Tables that no answers can be read from. */
export const WRONG_TABLES: Record<string, string | Uint8Array> = {
  "nine million bytes": "answer\n".repeat(1_300_000),
  "a million and more rows": `answer\n${"9\n".repeat(1_100_000)}`,
  "a million and more columns": `answer${",x".repeat(1_100_000)}\n1\n`,
  "bytes that are no text": Buffer.from([0, 1, 2, 255]),
  "one quotation mark": `"${"a".repeat(1_000_000)}`,
  nothing: "",
  "nothing but commas": ",".repeat(1_000_000),
};

/** A file of so many bytes that takes no room on the disk. */
export function writeHuge(file: string, bytes: number): void {
  writeFileSync(file, HEAD);
  truncateSync(file, bytes);
}
