const RECORD = 16;
/** Where `head` holds what makes the sum of the whole file right, and what that sum is. */
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

/** A TrueType file of its tables: https://learn.microsoft.com/typography/opentype/spec/otff */
export function fontFile(tables: ReadonlyMap<string, Buffer>): Buffer {
  tables.get("head")?.writeUInt32BE(0, ADJUSTMENT);
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(12 + RECORD * sorted.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(RECORD * power, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(RECORD * (sorted.length - power), 10);
  const bodies: Buffer[] = [header];
  let at = header.length;
  let headAt = 0;
  for (const [index, [tag, body]] of sorted.entries()) {
    const padded = Buffer.alloc(4 * Math.ceil(body.length / 4));
    body.copy(padded);
    const record = 12 + RECORD * index;
    header.write(tag, record, "latin1");
    header.writeUInt32BE(sumOf(padded), record + 4);
    header.writeUInt32BE(at, record + 8);
    header.writeUInt32BE(body.length, record + 12);
    if (tag === "head") headAt = at;
    bodies.push(padded);
    at += padded.length;
  }
  const file = Buffer.concat(bodies);
  file.writeUInt32BE((WHOLE_SUM - sumOf(file)) >>> 0, headAt + ADJUSTMENT);
  return file;
}

/** @param bytes a multiple of four */
function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Numbers of 16 bits as fonts hold them, the high byte first. */
export function bigEndian(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(numbers, (number) => number & 0xffff).buffer).swap16();
}
