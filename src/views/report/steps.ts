import type { Image, Journey, Step } from "../../journey/journey.ts";
import { isWidestSpread, spreadWord } from "../../lanes/emotion/difference.ts";
import { quoted, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { type Felt, feltAt } from "../prose/emotions.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { type HandOffLine, handOffLines } from "../prose/hand-offs.ts";
import { type MetricLine, metricLine } from "../prose/metrics.ts";
import { marksOf, type PersonaMark } from "../prose/people.ts";
import { type ServiceField, serviceFields } from "../prose/service.ts";
import { type TouchpointLine, touchpointLines } from "../prose/touchpoints.ts";
import {
  type GainSheet,
  gainSheet,
  type OpportunitySheet,
  opportunitySheet,
  type PainSheet,
  painSheet,
} from "./claims.ts";
import { type MomentSheet, momentSheet } from "./moments.ts";
import { type Place, type PlacedStep, placeOfStep } from "./places.ts";
import { type SourceMark, sourceMarks } from "./sources.ts";

/** One step, told in full; what the file says nothing of is absent or empty. */
export interface StepSheet {
  /** The id of its element; absent where the stage is its own only step. */
  anchor?: string;
  path: string;
  number: string;
  name: string;
  /** Who takes part, when not everybody. */
  people: PersonaMark[];
  facts: Fact[];
  actions: string[];
  /** In the quotation marks of the language. */
  thoughts: string[];
  touchpoints: TouchpointLine[];
  emotions: Felt[];
  /** That nowhere the personas feel less alike. */
  differ?: string;
  moment?: MomentSheet;
  pains: PainSheet[];
  gains: GainSheet[];
  opportunities: OpportunitySheet[];
  metrics: MetricLine[];
  /** The service blueprint, and the user's own lanes. */
  service: ServiceField[];
  /** What is lost on the way to a next step. */
  handOffs: HandOffLine<Place>[];
  image?: Image;
  notes?: string;
  sources: SourceMark[];
}

export function stepSheet(journey: Journey, words: Words, placed: PlacedStep): StepSheet {
  const { step, stage, place } = placed;
  const { moment, image, notes } = step;
  return {
    ...(stage.single ? {} : { anchor: place.anchor }),
    path: step.path,
    number: place.number,
    name: step.name,
    people: step.forSome ? marksOf(journey, step.personas) : [],
    facts: stepFacts(step, stage.single, words),
    actions: step.actions,
    thoughts: step.thoughts.map((text) => quoted(words, text)),
    touchpoints: touchpointLines(journey, step, words),
    emotions: feltAt(journey, step, words),
    ...(isWidestSpread(journey, step) ? { differ: spreadWord(journey, words) } : {}),
    ...(moment ? { moment: momentSheet(journey, words, moment) } : {}),
    pains: step.pains.map((pain) => painSheet(journey, words, pain)),
    gains: step.gains.map((gain) => gainSheet(journey, gain)),
    opportunities: step.opportunities.map((one) => opportunitySheet(journey, words, one)),
    metrics: step.metrics.map((measured) => metricLine(journey, measured, words, step.metrics)),
    service: serviceFields(journey, step, words),
    handOffs: handOffLines(journey, words, step, (next) => placeOfStep(journey, next)),
    ...(image ? { image } : {}),
    ...(notes === undefined ? {} : { notes }),
    sources: sourceMarks(journey, step.research),
  };
}

/** A stage that is its own only step has told its duration already. */
function stepFacts(step: Step, single: boolean, words: Words): Fact[] {
  const { duration, device, owner } = step;
  return factsOf([
    [words.values.duration, single ? undefined : duration],
    [words.values.device, device === undefined ? undefined : termOr(words.devices, device)],
    [words.values.owner, owner],
  ]);
}
