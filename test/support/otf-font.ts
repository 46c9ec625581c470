/**
 * A small OpenType font with outlines of the PostScript kind (CFF): 95 characters, those of ASCII or
 * others, are the same square, 600 of 1,000 units wide. https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function otfFont({
  family = "Squares",
  weight = 400,
  first = FIRST,
  more = {},
}: {
  family?: string;
  weight?: number;
  /** The code point of the first character. */
  first?: number;
  /** Other tables. */
  more?: Record<string, Buffer>;
} = {}): Buffer {
  const tables: Record<string, Buffer> = {
    "CFF ": cff(family),
    "OS/2": os2(weight),
    cmap: cmap(first),
    head: head(),
    hhea: bytes(
      u32(0x10000),
      u16(800),
      s16(-200),
      u16(0, 600, 0, 0, 600, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS),
    ),
    hmtx: bytes(...Array.from({ length: GLYPHS }, () => u16(600, 0))),
    maxp: bytes(u32(0x5000), u16(GLYPHS)),
    name: name({ 1: family, 2: "Regular", 4: family, 6: family.replaceAll(" ", "") }),
    post: bytes(u32(0x30000), Buffer.alloc(28)),
    ...more,
  };
  return sfnt(tables);
}

/** Several fonts in one file, as TTC. */
export function fontCollection(fonts: readonly Buffer[]): Buffer {
  let at = 12 + 4 * fonts.length;
  const moved = fonts.map((font) => {
    const copy = Buffer.from(font);
    for (let table = 0; table < copy.readUInt16BE(4); table++) {
      const offset = 12 + 16 * table + 8;
      copy.writeUInt32BE(copy.readUInt32BE(offset) + at, offset);
    }
    const place = at;
    at += copy.length;
    return { place, copy };
  });
  const header = bytes(Buffer.from("ttcf"), u32(0x10000), u32(fonts.length));
  return bytes(header, ...moved.map(({ place }) => u32(place)), ...moved.map(({ copy }) => copy));
}

const FIRST = 32;
const COUNT = 95;
/** With the one for what is missing. */
const GLYPHS = COUNT + 1;

const bytes = (...parts: Buffer[]) => Buffer.concat(parts);
const u8 = (...values: number[]) => Buffer.from(values);
const u16 = (...values: number[]) => bytes(...values.map((value) => u8(value >> 8, value & 255)));
const s16 = (value: number) => u16(value & 0xffff);
const u32 = (value: number) => u16(Math.floor(value / 65536), value & 0xffff);

function sfnt(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables);
  let offset = 12 + 16 * entries.length;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    records.push(bytes(Buffer.from(tag, "latin1"), u32(0), u32(offset), u32(body.length)));
    const padded = bytes(body, Buffer.alloc((4 - (body.length % 4)) % 4));
    bodies.push(padded);
    offset += padded.length;
  }
  return bytes(Buffer.from("OTTO"), u16(entries.length, 0, 0, 0), ...records, ...bodies);
}

function head(): Buffer {
  const dates = Buffer.alloc(16);
  const box = u16(0, 0, 600, 700);
  return bytes(
    u32(0x10000),
    u32(0x10000),
    u32(0),
    u32(0x5f0f3cf5),
    u16(0, 1000),
    dates,
    box,
    u16(0, 8, 2, 0, 0),
  );
}

function os2(weight: number): Buffer {
  const table = Buffer.alloc(96);
  u16(4, 600, weight, 5).copy(table);
  u16(64).copy(table, 62);
  u16(FIRST, FIRST + COUNT - 1, 800).copy(table, 64);
  bytes(s16(-200), u16(0, 800, 200)).copy(table, 70);
  return table;
}

/** Format 4: one segment, and the one that ends the table. */
function cmap(first: number): Buffer {
  const segments = bytes(
    u16(first + COUNT - 1, 0xffff, 0, first, 0xffff),
    s16(1 - first),
    u16(1, 0, 0),
  );
  return bytes(u16(0, 1, 3, 1), u32(12), u16(4, 14 + segments.length, 0, 4, 4, 1, 0), segments);
}

function name(names: Record<number, string>): Buffer {
  const texts = Object.entries(names).map(
    ([id, text]) => [Number(id), Buffer.from(text, "utf16le").swap16()] as const,
  );
  let offset = 0;
  const records = texts.map(([id, text]) => {
    const record = u16(3, 1, 0x409, id, text.length, offset);
    offset += text.length;
    return record;
  });
  const all = texts.map(([, text]) => text);
  return bytes(u16(0, texts.length, 6 + 12 * texts.length), ...records, ...all);
}

function cff(family: string): Buffer {
  const named = index([Buffer.from(family.replaceAll(" ", ""), "latin1")]);
  // 100 0 rmoveto, 400 hlineto, 700 vlineto, -400 hlineto, endchar
  const square = bytes(
    int(100),
    int(0),
    u8(21),
    int(400),
    u8(6),
    int(700),
    u8(7),
    int(-400),
    u8(6, 14),
  );
  const shapes = index(Array.from({ length: GLYPHS }, () => square));
  // Standard strings 1 to 95 are those of ASCII, in its order.
  const charset = bytes(u8(2), u16(1, COUNT - 1));
  const empty = u16(0);
  const fixed = 4 + named.length + index([dict(0, 0, 0)]).length + 2 * empty.length;
  const [charsetAt, shapesAt] = [fixed, fixed + charset.length];
  const top = index([dict(charsetAt, shapesAt, shapesAt + shapes.length)]);
  return bytes(u8(1, 0, 4, 2), named, top, empty, empty, charset, shapes);
}

/** Where charset, shapes and the empty private part are. */
function dict(charset: number, shapes: number, rest: number): Buffer {
  return bytes(long(charset), u8(15), long(shapes), u8(17), long(0), long(rest), u8(18));
}

const long = (value: number) => bytes(u8(29), u32(value));
const int = (value: number) => bytes(u8(28), s16(value));

function index(items: readonly Buffer[]): Buffer {
  let offset = 1;
  const offsets = [u16(offset)];
  for (const item of items) {
    offset += item.length;
    offsets.push(u16(offset));
  }
  return bytes(u16(items.length), u8(2), ...offsets, ...items);
}
