const SHAPES = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "pentagon",
  "cross",
  "triangle-down",
  "hexagon",
] as const;

export type PersonaShape = (typeof SHAPES)[number];

/** The mark of the N-th persona, counted from 0: told apart without colour. */
export function shapeOf(index: number): PersonaShape {
  return SHAPES[(index + rounds(index)) % SHAPES.length] ?? "circle";
}

/** After each round of colours, shapes go on by one, so that no two personas are alike. */
function rounds(index: number): number {
  return Math.floor(index / SHAPES.length);
}
