/** A text without any of these holds nothing to keep together; most texts are such. */
const MAY_HOLD = /[=\u2012\u2013]/;
/** What stands before a break and after it, where figures go on: `8–16`, `n = 14`. */
const JOINTS = [
  [/\d[\u2012\u2013]$/, /^\d/],
  [/= $/, /^[-+\u2212]?\d/],
  [/[\p{L}\p{N}] $/u, /^= [-+\u2212]?\d/],
] as const;

/**
 * Takes away the breaks that would part figures which are read as one. UAX 14 has none in `8-16`,
 * but one behind the longer dash that typographers ask for there.
 *
 * @param positions the breaks of a paragraph, ascending
 */
export function keepFigures(paragraph: string, positions: number[]): number[] {
  return MAY_HOLD.test(paragraph) ? positions.filter((at) => !isWithin(paragraph, at)) : positions;
}

function isWithin(paragraph: string, position: number): boolean {
  const before = paragraph.slice(Math.max(0, position - 3), position);
  const after = paragraph.slice(position, position + 4);
  return JOINTS.some(([end, start]) => end.test(before) && start.test(after));
}
