import type { Journey } from "../../journey/journey.ts";
import { dated } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { stateWord } from "../prose/about.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { averageCurve, type CurveFrame, type FeltCurve } from "./journey-curve.ts";

export interface Cover {
  title: string;
  subtitle?: string;
  /** What this document is, and which state of the journey it shows. */
  kind: string[];
  /** Scenario and goal. */
  facts: Fact[];
  /** Owner, date, version. */
  imprint: string[];
  /** How the journey feels, from edge to edge of the page; absent where nobody says. */
  curve?: CoverCurve;
}

export interface CoverCurve extends CurveFrame, FeltCurve {}

/** mm of the page, so that the curve meets its edges. */
const FRAME: CurveFrame = { width: 210, height: 72, side: 22, edge: 6, toSides: true };

export function coverOf(journey: Journey, words: Words): Cover {
  const { subtitle, date, version, lang, owner } = journey;
  const curve = averageCurve(journey, FRAME);
  return {
    title: journey.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    kind: given([words.report.title, stateWord(journey, words)]),
    facts: factsOf([
      [words.header.scenario, journey.scenario],
      [words.header.goal, journey.goal],
    ]),
    imprint: given([
      owner,
      date === undefined ? undefined : dated(lang, date),
      version === undefined ? undefined : `${words.header.version} ${version}`,
    ]),
    ...(curve.paths.length > 0 ? { curve: { ...FRAME, ...curve } } : {}),
  };
}

function given(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
