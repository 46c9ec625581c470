import { rounded } from "../../layout/curve.ts";
import { type Frame, placeX } from "../../layout/frame.ts";

/** A head in profile that looks along the line of reading, as paths of SVG. */
export interface HeadShape {
  outline: string;
  /** The eye and the mouth. */
  features: string[];
}

/** Where the head stands, px along the line of reading. */
export interface HeadPlace {
  start: number;
  top: number;
  /** From the back of the head to the forehead; the nose stands out beyond it. */
  width: number;
  /** Down to where the neck ends. */
  height: number;
}

/** px of the round of the skull, across and down */
const ACROSS = 220;
export const ROUND = 160;
/** The Bézier handles of a quarter of an ellipse, as a part of its radius. */
const QUARTER = 0.5523;
/** px on a head of the usual width: from the end of the neck up to the brow */
const BROW = 276;
const USUAL_WIDTH = 600;
const LARGEST_FACE = 1.5;

/** What the face takes, px: it grows with the head, but not as fast. */
export function faceOf(width: number): { scale: number; nose: number; underText: number } {
  const scale = Math.min(LARGEST_FACE, Math.max(1, width / USUAL_WIDTH));
  return { scale, nose: 44 * scale, underText: 116 * scale };
}

/**
 * The skull is a round corner on either side with straight edges between, so that it can be as wide
 * and as high as what stands in it.
 */
export function headShape(frame: Frame, { start, top, width, height }: HeadPlace): HeadShape {
  const draw = pathMaker(frame, start, top);
  const { scale } = faceOf(width);
  const brow = height - BROW * scale;
  /** From the forehead and the brow. */
  const face = (x: number, y: number): XY => [width + x * scale, brow + y * scale];
  /** From the back and from the end of the neck. */
  const nape = (x: number, y: number): XY => [x * scale, height - y * scale];
  const outline = draw([
    ["M", [0, ROUND]],
    ["C", [0, ROUND * (1 - QUARTER)], [ACROSS * (1 - QUARTER), 0], [ACROSS, 0]],
    ["L", [width - ACROSS, 0]],
    ["C", [width - ACROSS * (1 - QUARTER), 0], [width, ROUND * (1 - QUARTER)], [width, ROUND]],
    ["L", face(0, 0)],
    // Brow and nose.
    ["C", face(0, 14), face(-8, 22), face(-4, 36)],
    ["C", face(2, 56), face(24, 76), face(40, 96)],
    ["C", face(50, 110), face(38, 117), face(10, 116)],
    // Lips and chin.
    ["C", face(8, 124), face(22, 128), face(20, 136)],
    ["C", face(19, 141), face(10, 142), face(7, 145)],
    ["C", face(12, 147), face(20, 150), face(17, 158)],
    ["C", face(14, 166), face(0, 166), face(2, 177)],
    ["C", face(6, 188), face(12, 196), face(6, 210)],
    // Jaw and neck.
    ["C", face(-2, 228), face(-44, 226), face(-100, 232)],
    ["C", face(-136, 236), face(-150, 250), face(-144, BROW)],
    ["L", nape(100, 0)],
    ["C", nape(108, 24), nape(100, 46), nape(72, 68)],
    ["C", nape(32, 98), nape(0, 112), nape(0, 160)],
    ["Z"],
  ]);
  const eye = draw([
    ["M", face(-30, 38)],
    ["C", face(-25, 46), face(-16, 47), face(-10, 40)],
  ]);
  const mouth = draw([
    ["M", face(7, 145)],
    ["C", face(0, 146), face(-10, 144), face(-15, 139)],
  ]);
  return { outline, features: [eye, mouth] };
}

type XY = [x: number, y: number];
type Command = [letter: "M" | "L" | "C" | "Z", ...points: XY[]];

/** Writes paths whose points are counted along the line of reading, from a corner. */
function pathMaker(frame: Frame, start: number, top: number) {
  const point = ([x, y]: XY) => `${rounded(placeX(frame, start + x))},${rounded(top + y)}`;
  return (commands: readonly Command[]) =>
    commands.map(([letter, ...points]) => letter + points.map(point).join(" ")).join("");
}
