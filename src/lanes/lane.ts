import type { Change } from "../journey/comparison/comparison.ts";
import type { Journey } from "../journey/journey.ts";
import type { Card } from "../layout/card-content.ts";
import type { Setting } from "../layout/setting.ts";
import type { Words } from "../locale/words.ts";
import type { ServiceSide } from "./blueprint-lines.ts";
import type { EmotionChart } from "./emotion/chart.ts";
import type { GapMark } from "./gap-mark.ts";
import type { PresenceRow } from "./presence/rows.ts";

/** A card and what it is about, for scripts, tests and the page's details. */
export interface LaneCard extends Card {
  /** The thing's place in the file: `stages[0].steps[1].pains[0]`. */
  path: string;
  /** Rather assumed than researched: drawn lighter. */
  assumed: boolean;
  /** The id of the moment of truth, pain, opportunity or metric. */
  item?: string;
  /** Ids of the personas it is about, when not of all. */
  personas: string[];
  /** What happened to it, on a map of two states. */
  change?: Change;
}

/** What stands at one step of a lane, or at a whole stage. */
export interface LaneCell {
  stage: string;
  /** Absent where the cell spans its stage. */
  step?: string;
  cards: LaneCard[];
  /** Between what is expected and what is given. */
  gap?: GapMark;
}

/** What is lost between two steps, marked where they meet. */
export interface HandOffMark extends Card {
  /** The id of the stage that is left; of the step that is left, and of the next one. */
  stage: string;
  from: string;
  to: string;
  lostData: string[];
  identityLost: boolean;
  /** Ids of the personas who go that way. */
  personas: string[];
  /** What happened to it, on a map of two states. */
  change?: Change;
  /** px: between the two steps, down from the lane's top or the mark above; none at a page's edge */
  line?: { x: number; top: number; bottom: number };
}

/** What a lane draws; one member a kind of lane. */
export type LaneContent =
  | { kind: "cards"; cells: LaneCell[]; handOffs?: HandOffMark[] }
  | { kind: "emotion"; chart: EmotionChart }
  | { kind: "presence"; rows: PresenceRow[] };

export interface LaidLane {
  content: LaneContent;
  /** px from the lane's top to its bottom */
  height: number;
}

/** One lane of the map. Each lives in a file of its own and is listed in `registry.ts`. */
export interface Lane {
  id: string;
  /** A name of the icon set. */
  icon: string;
  /** The partial in `templates/partials` that draws it. */
  partial: string;
  title(words: Words): string;
  /** A stripe of this colour marks the lane: the user's own lanes. */
  color?: string;
  /** Where a service blueprint has it; absent where it is on no side. */
  side?: ServiceSide;
  /** A lane is drawn when the journey has something to put into it. */
  shows(journey: Journey): boolean;
  /** The widest thing at a step that must not be broken, in px: the step's column grows to it. */
  longestWord(setting: Setting, stepIndex: number): number;
  /** What stands under the lane's own name in the column of names, if anything does. */
  names?(journey: Journey): string[];
  /** @param nameHeight px that the lane's own name takes, from `top` on */
  lay(setting: Setting, top: number, nameHeight: number): LaidLane;
}
