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
  return SHAPES[index % SHAPES.length] ?? "circle";
}
