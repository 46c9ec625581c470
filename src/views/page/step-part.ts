import type { Image, Stage, Step } from "../../journey/journey.ts";
import { isWidestSpread, spreadWord } from "../../lanes/emotion/difference.ts";
import { quoted, termOr } from "../../locale/phrases.ts";
import { changePart, type ToldMark, withChangeWord } from "../prose/changes.ts";
import { type Felt, feltAt } from "../prose/emotions.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { type MetricLine, metricLine } from "../prose/metrics.ts";
import { marksOf, type PersonaMark } from "../prose/people.ts";
import { presenceAt, type StepPresence } from "../prose/presence.ts";
import { type ServiceField, serviceFields } from "../prose/service.ts";
import { type TouchpointLine, touchpointLines } from "../prose/touchpoints.ts";
import { gainThing } from "./gains.ts";
import { type HandOffPart, handOffParts } from "./hand-off.ts";
import { momentThing } from "./moments.ts";
import { opportunityThing } from "./opportunities.ts";
import { painThing } from "./pains.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import { type Reference, sourcesOf, type Thing } from "./thing.ts";

/** Things of one kind, under the name of their lane. */
export interface ThingGroup {
  icon: string;
  name: string;
  things: Thing[];
}

/** All that the journey knows of a step, what the map leaves out included. */
export interface StepPart {
  id: string;
  /** "Step" */
  label: string;
  name: string;
  /** The stage is this one step and bears its name. */
  single: boolean;
  /** Who takes part, when not everybody. */
  people: PersonaMark[];
  /** The same with their roles, or that it is everybody; where the map has a lane of it. */
  presence?: StepPresence;
  /** What happened to it, on a map of two states. */
  change?: ToldMark;
  facts: Fact[];
  image?: Image;
  actions: string[];
  /** In the quotation marks of the language. */
  thoughts: string[];
  touchpoints: TouchpointLine[];
  emotions: Felt[];
  /** That nowhere the personas feel less alike. */
  differ?: string;
  groups: ThingGroup[];
  metrics: MetricLine[];
  /** The service blueprint, then the user's own lanes. */
  fields: ServiceField[];
  /** What is lost on the way to a next step. */
  handOffs: HandOffPart[];
  notes?: string;
  sources: Reference[];
}

export function stepPart(telling: Telling, stage: Stage, step: Step): StepPart {
  const { journey, words, mapId } = telling;
  const { image, notes } = step;
  const presence = presenceAt(journey, words, step);
  const told = (list: string) => (text: string, index: number) =>
    withChangeWord(journey, words, `${step.path}.${list}[${index}]`, text);
  return {
    id: placeId(mapId, "step", step.id),
    label: words.page.step,
    name: step.name,
    single: stage.single,
    people: step.forSome ? marksOf(journey, step.personas) : [],
    ...(presence ? { presence } : {}),
    ...(stage.single ? {} : changePart(journey, words, step.path)),
    facts: factsOf([
      [words.values.duration, stage.single ? undefined : step.duration],
      [words.values.device, step.device && termOr(words.devices, step.device)],
      [words.values.owner, step.owner],
    ]),
    ...(image ? { image } : {}),
    actions: step.actions.map(told("actions")),
    thoughts: step.thoughts.map((text) => quoted(words, text)).map(told("thoughts")),
    touchpoints: touchpointLines(journey, step, words),
    emotions: feltAt(journey, step, words),
    ...(isWidestSpread(journey, step) ? { differ: spreadWord(journey, words) } : {}),
    groups: groupsOf(telling, step),
    metrics: step.metrics.map((measured) => metricLine(journey, measured, words, step.metrics)),
    fields: serviceFields(journey, step, words),
    handOffs: handOffParts(telling, step),
    ...(notes === undefined ? {} : { notes }),
    sources: sourcesOf(telling, step.research),
  };
}

function groupsOf(telling: Telling, step: Step): ThingGroup[] {
  const { lanes } = telling.words;
  const moments = step.moment ? [momentThing(telling, step, step.moment)] : [];
  const groups: ThingGroup[] = [
    { icon: "star", name: lanes.moments, things: moments },
    {
      icon: "pains",
      name: lanes.pains,
      things: step.pains.map((pain) => painThing(telling, pain)),
    },
    {
      icon: "gains",
      name: lanes.gains,
      things: step.gains.map((gain) => gainThing(telling, gain)),
    },
    {
      icon: "opportunities",
      name: lanes.opportunities,
      things: step.opportunities.map((one) => opportunityThing(telling, one)),
    },
  ];
  return groups.filter(({ things }) => things.length > 0);
}
