/** A sheet of paper. All measures in mm, width and height as it will lie on the desk. */
export interface PageSize {
  width: number;
  height: number;
  margin: number;
}

interface Size {
  width: number;
  height: number;
}

/** mm, upright. ISO 216 and ANSI/ASME Y14.1. */
const NAMED: Record<string, Size> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
  letter: { width: 215.9, height: 279.4 },
  tabloid: { width: 279.4, height: 431.8 },
};

export const PAGE_SIZE_NAMES = Object.keys(NAMED);

/** mm, the least and the most that programs open: 200 inches, ISO 32000-1 annex C. */
const SHORTEST = 50;
const LONGEST = 5080;

/** mm that every common printer leaves white. */
const MARGIN = 10;

const MILLIMETRES = /^(\d+(?:\.\d+)?)[x×](\d+(?:\.\d+)?)mm$/;

/**
 * The page that `text` names: `a4`, `a3`, `a2`, `a1`, `a0`, `letter`, `tabloid`, or `420x297mm`.
 * Named sizes turn to the side that suits `content`; sizes in mm stay as written.
 * Undefined when the text names no page, or one smaller or larger than a page can be.
 */
export function parsePageSize(text: string, content: Size): PageSize | undefined {
  const wanted = text.trim().toLowerCase();
  const size = Object.hasOwn(NAMED, wanted)
    ? turned(NAMED[wanted], content)
    : inMillimetres(wanted);
  if (!size) return undefined;
  const shorter = Math.min(size.width, size.height);
  return { ...size, margin: Math.min(MARGIN, shorter * 0.05) };
}

/** The page that `text` names, and the same turned round where its name leaves that open. */
export function pageSizesOf(text: string): PageSize[] {
  const upright = parsePageSize(text, { width: 1, height: 2 });
  const across = parsePageSize(text, { width: 2, height: 1 });
  if (!upright || !across) return [];
  return upright.width === across.width ? [upright] : [across, upright];
}

function turned(size: Size | undefined, content: Size): Size | undefined {
  if (!size || content.width <= content.height) return size;
  return { width: size.height, height: size.width };
}

function inMillimetres(text: string): Size | undefined {
  const match = MILLIMETRES.exec(text);
  if (!match) return undefined;
  const [width, height] = [Number(match[1]), Number(match[2])];
  const possible = [width, height].every((side) => side >= SHORTEST && side <= LONGEST);
  return possible ? { width, height } : undefined;
}
