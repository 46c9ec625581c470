/** Windows and Unicode, the platforms whose code points are those of Unicode. */
const WINDOWS = 3;
const UNICODE = 0;
/** Windows' code for symbols, whose code points are its own. */
const SYMBOLS = 0;

type Covers = (codepoint: number) => boolean;

/**
 * Which code points a font has glyphs for, by its table `cmap` (formats 4 and 12, which every font
 * in use has). https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function coverage(cmap: Buffer): Covers {
  const subtables = subtablesOf(cmap);
  const all = subtables.find((at) => cmap.readUInt16BE(at) === 12);
  if (all !== undefined) return inGroups(cmap, all);
  const basic = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  return basic === undefined ? () => false : inSegments(cmap, basic);
}

function subtablesOf(cmap: Buffer): number[] {
  const found: number[] = [];
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const record = 4 + index * 8;
    const [platform, encoding] = [cmap.readUInt16BE(record), cmap.readUInt16BE(record + 2)];
    const unicode = platform === UNICODE || (platform === WINDOWS && encoding !== SYMBOLS);
    if (unicode) found.push(cmap.readUInt32BE(record + 4));
  }
  return found;
}

function inGroups(cmap: Buffer, at: number): Covers {
  const count = cmap.readUInt32BE(at + 12);
  const group = (index: number) => at + 16 + index * 12;
  return (codepoint) => {
    const index = firstIndex(count, (one) => cmap.readUInt32BE(group(one) + 4) >= codepoint);
    return index < count && cmap.readUInt32BE(group(index)) <= codepoint;
  };
}

function inSegments(cmap: Buffer, at: number): Covers {
  // Four lists of as many numbers each; a number that nobody uses stands after the first.
  const bytes = cmap.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  const count = bytes / 2;
  return (codepoint) => {
    const index = firstIndex(count, (one) => cmap.readUInt16BE(ends + one * 2) >= codepoint);
    if (index === count) return false;
    const start = cmap.readUInt16BE(starts + index * 2);
    if (start > codepoint) return false;
    const range = ranges + index * 2;
    const offset = cmap.readUInt16BE(range);
    const delta = cmap.readUInt16BE(deltas + index * 2);
    if (offset === 0) return ((codepoint + delta) & 0xffff) !== 0;
    return cmap.readUInt16BE(range + offset + (codepoint - start) * 2) !== 0;
  };
}

/** By halving: the first index of `count` ordered things that something holds for, or `count`. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
