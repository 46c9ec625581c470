import type { Opportunity } from "../../journey/journey.ts";
import { isRejected, type RankedOpportunity } from "../../journey/rankings.ts";
import type { Words } from "../../locale/words.ts";

/** The opportunities over impact and effort. */
export interface Matrix {
  /** From the greatest impact down. */
  rows: MatrixRow[];
  /** What the sides are called, and the levels of the lower one. */
  impact: string;
  effort: string;
  levels: number[];
}

export interface MatrixRow {
  impact: number;
  /** From the least effort up. */
  cells: MatrixCell[];
}

export interface MatrixCell {
  effort: number;
  quadrant?: Quadrant;
  /** What the quadrant is called, in the outermost of its cells. */
  name?: string;
  chips: MatrixChip[];
}

export type Quadrant = "quick-wins" | "big-bets" | "fill-ins" | "reconsider";

/** An opportunity by its short name. */
export interface MatrixChip {
  code: string;
  href: string;
  text: string;
}

const NAMES = {
  "quick-wins": "quickWins",
  "big-bets": "bigBets",
  "fill-ins": "fillIns",
  reconsider: "reconsider",
} as const satisfies Record<Quadrant, keyof Words["priorities"]>;

/** The quadrants from the best, along the line of reading and down. */
export function quadrantNames({ priorities }: Words): { quadrant: Quadrant; name: string }[] {
  return QUADRANTS.map((quadrant) => ({ quadrant, name: priorities[NAMES[quadrant]] }));
}

const QUADRANTS = ["quick-wins", "big-bets", "fill-ins", "reconsider"] as const;

const LEVELS = [1, 2, 3, 4, 5];
const MIDDLE = 3;
/** With fewer there is nothing to compare. */
const FEWEST = 2;

/** What is rated both ways, in the cell of its ratings; undefined where hardly anything is. */
export function matrixOf(
  words: Words,
  ranked: readonly RankedOpportunity[],
  chip: (one: RankedOpportunity) => MatrixChip,
): Matrix | undefined {
  const rated = ranked.filter(({ item }) => isRated(item));
  if (!isComparable(ranked.map(({ item }) => item))) return undefined;
  const at = (impact: number, effort: number) =>
    rated.filter(({ item }) => levelOf(item.impact) === impact && levelOf(item.effort) === effort);
  return {
    rows: LEVELS.toReversed().map((impact) => ({
      impact,
      cells: LEVELS.map((effort) => cell(words, impact, effort, at(impact, effort).map(chip))),
    })),
    impact: words.values.impact,
    effort: words.values.effort,
    levels: LEVELS,
  };
}

/** Whether there are enough that are rated both ways. */
export function isComparable(opportunities: readonly Opportunity[]): boolean {
  return opportunities.filter(isRated).length >= FEWEST;
}

function isRated(opportunity: Opportunity): boolean {
  const { impact, effort } = opportunity;
  return impact !== undefined && effort !== undefined && !isRejected(opportunity);
}

function cell(words: Words, impact: number, effort: number, chips: MatrixChip[]): MatrixCell {
  const quadrant = quadrantOf(impact, effort);
  if (quadrant === undefined) return { effort, chips };
  const outermost = isEnd(impact) && isEnd(effort);
  return {
    effort,
    chips,
    quadrant,
    ...(outermost ? { name: words.priorities[NAMES[quadrant]] } : {}),
  };
}

function isEnd(level: number): boolean {
  return level === LEVELS[0] || level === LEVELS.at(-1);
}

/** The lines between the quadrants belong to none. */
function quadrantOf(impact: number, effort: number): Quadrant | undefined {
  if (impact === MIDDLE || effort === MIDDLE) return undefined;
  if (impact > MIDDLE) return effort < MIDDLE ? "quick-wins" : "big-bets";
  return effort < MIDDLE ? "fill-ins" : "reconsider";
}

/** The level from 1 to 5 that a rating is nearest to. */
function levelOf(rating: number | undefined): number {
  return Math.round(rating ?? 0);
}
