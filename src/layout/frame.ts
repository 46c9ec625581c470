import type { Box } from "./box.ts";

export type Direction = "ltr" | "rtl";

/**
 * The sheet that is laid out. Layout counts along the line of reading ("start" is left in
 * English, right in Arabic); only the frame knows which side that is.
 */
export interface Frame {
  /** px, the whole width of the picture */
  width: number;
  direction: Direction;
}

/** The x, in px from the left, of a point `start` px along the line of reading. */
export function placeX(frame: Frame, start: number): number {
  return frame.direction === "ltr" ? start : frame.width - start;
}

/** The box that begins `start` px along the line of reading. */
export function placeBox(
  frame: Frame,
  start: number,
  top: number,
  width: number,
  height: number,
): Box {
  const x = frame.direction === "ltr" ? start : frame.width - start - width;
  return { x, y: top, width, height };
}
