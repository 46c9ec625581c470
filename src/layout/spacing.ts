const DENSITIES = ["compact", "normal", "airy"] as const;

/** How much room there is between things; a brand chooses. */
export type Density = (typeof DENSITIES)[number];

/** Distances that follow the density, in px: whole units, so that everything stays on the grid. */
export interface Spacing {
  /** Between the big parts: header, stages, lanes, footer. */
  part: number;
  /** Between two lanes. */
  lane: number;
  /** Between the lane names and the first column. */
  name: number;
  /** Between two steps of a stage, and between two stages. */
  step: number;
  stage: number;
  /** What is added to the usual room inside cards and between them. */
  card: number;
}

const SPACINGS: Record<Density, Spacing> = {
  compact: { part: 20, lane: 12, name: 16, step: 8, stage: 20, card: -4 },
  normal: { part: 28, lane: 20, name: 20, step: 12, stage: 24, card: 0 },
  airy: { part: 40, lane: 32, name: 28, step: 16, stage: 32, card: 4 },
};

export function spacingOf(density: Density): Spacing {
  return SPACINGS[density];
}

export function isDensity(value: unknown): value is Density {
  return DENSITIES.some((density) => density === value);
}
