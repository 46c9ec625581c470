/**
 * The resolved journey: one language chosen, short forms written out, ids given, references
 * checked, `use:` files and images read. Everything after this point reads only these types,
 * and nothing here knows of drawing.
 */

import type { StatesCompared } from "./comparison/states.ts";

/** Where something stands in the file it came from: `stages[2].steps[0].pains[1]`. */
export type SourcePath = string;

export type JourneyState = "current" | "future" | "ideal";
export type PhaseName = "before" | "during" | "after";

/** An image read from disk, ready to be put into a picture. */
export interface Image {
  /** The path as written in the file. */
  path: string;
  /** `data:image/png;base64,…` */
  dataUri: string;
  /** px */
  width: number;
  height: number;
}

export interface Trait {
  name: string;
  low?: string;
  high?: string;
  /** 1–5; absent where the file gives a name alone. */
  value?: number;
}

/** Dave Gray's empathy map, in the order of his canvas. */
export interface EmpathyMap {
  who: string[];
  doesNext: string[];
  sees: string[];
  says: string[];
  does: string[];
  hears: string[];
  thinks: string[];
  feels: string[];
  pains: string[];
  gains: string[];
  /** What the steps say of the persona is to be on it too; `empathyOf` does that. */
  gather: boolean;
}

export interface Persona {
  id: string;
  path: SourcePath;
  /** Its place in the file, from 0: colour and mark go by it, whoever else is shown. */
  place: number;
  name: string;
  archetype?: string;
  role?: string;
  photo?: Image;
  /** CSS hex colour as the user wrote it; the theme's next one when absent. */
  color?: string;
  quote?: string;
  bio?: string;
  facts: { name: string; value: string }[];
  goals: string[];
  needs: string[];
  motivations: string[];
  frustrations: string[];
  fears: string[];
  channels: string[];
  traits: Trait[];
  /** 0–1, of the segment */
  share?: number;
  empathy?: EmpathyMap;
  extra: Extra;
}

/** The user's own `x-` keys, kept as written. */
export type Extra = Record<string, unknown>;

export interface Stakeholder {
  id: string;
  path: SourcePath;
  name: string;
  /** 1–5; absent where the file gives a name alone. */
  power?: number;
  interest?: number;
  stance?: string;
  note?: string;
  extra: Extra;
}

export interface Channel {
  id: string;
  name: string;
  /** A name of the icon set; `channelIcon` finds one when absent. */
  icon?: string;
  owner?: string;
}

export interface System {
  id: string;
  name: string;
  owner?: string;
}

export type MetricKind =
  | "nps"
  | "csat"
  | "ces"
  | "percent"
  | "count"
  | "duration"
  | "money"
  | "number";

export interface Metric {
  id: string;
  path: SourcePath;
  name: string;
  kind: MetricKind;
  unit?: string;
  better: "higher" | "lower";
  target?: number;
  method?: string;
  /** The lowest and the highest figure there can be, where that is known. */
  bounds?: { min: number; max: number };
  /** To be drawn as a line of its own beside the emotions. Has `bounds` then. */
  curve: boolean;
  extra: Extra;
}

export interface MetricValue {
  path: SourcePath;
  metric: Metric;
  value: number;
  n?: number;
  period?: string;
  /** What a computed value is sure of to 95 %; of the value's unit. */
  interval?: { low: number; high: number };
  /** The first and the last day of the answers it is computed from, YYYY-MM-DD. */
  days?: { first: string; last: string };
  /** The id of the persona whose answers these are, when not everybody's. */
  persona?: string;
}

export interface ResearchSource {
  id: string;
  path: SourcePath;
  /** A term of the method, or the user's own text; absent where the file gives a title alone. */
  kind?: string;
  title: string;
  n?: number;
  date?: string;
  link?: string;
  extra: Extra;
}

/** How emotions are written in a file. */
export interface Scale {
  min: number;
  max: number;
}

/** What one persona feels at one step. */
export interface Emotion {
  personaId: string;
  /** −2…+2, 0 neutral; fractions allowed. */
  score: number;
  /** The same as the file has it, on the journey's `scale`. */
  written: number;
  feeling?: string;
  because?: string;
}

export interface Touchpoint {
  path: SourcePath;
  text: string;
  /** The id of a channel, when the touchpoint names one. */
  channel?: string;
  owner?: string;
  frequency?: string;
}

export interface Moment {
  path: SourcePath;
  /** A term of the method, or the user's own text. */
  type?: string;
  name?: string;
  why?: string;
  success?: string;
  failure?: string;
  owner?: string;
  /** 1–5 */
  importance?: number;
  performance?: number;
  /** importance − performance, when both are given. */
  gap?: number;
}

/** A claim somebody makes about the customer: assumed unless research stands behind it. */
export interface Claim {
  path: SourcePath;
  text: string;
  /** Ids of the sources, the step's own included. */
  research: string[];
  assumed: boolean;
}

export interface Pain extends Claim {
  id: string;
  /** Counts from 1 through the whole journey; the same number stands on the opportunities that solve it. */
  number: number;
  /** 1–5 */
  severity?: number;
  /** Ids; empty when all are meant. */
  personas: string[];
  whys: string[];
  cause?: string;
  extra: Extra;
}

export interface Gain extends Claim {
  personas: string[];
}

export type OpportunityStatus = "idea" | "planned" | "doing" | "done" | "rejected";

export interface Opportunity extends Claim {
  id: string;
  /** Ids of pains. */
  solves: string[];
  /** The numbers of those pains, rising. */
  solvesNumbers: number[];
  impact?: number;
  effort?: number;
  owner?: string;
  status?: OpportunityStatus;
  metric?: Metric;
  link?: string;
  extra: Extra;
}

export interface Way {
  to: string;
  when?: string;
}

export interface Step {
  id: string;
  path: SourcePath;
  name: string;
  /** Ids of who takes part, all when the file says nothing. */
  personas: string[];
  /** True when the file names who takes part and it is not everybody. */
  forSome: boolean;
  actions: string[];
  thoughts: string[];
  emotions: Emotion[];
  touchpoints: Touchpoint[];
  /** Channel ids. */
  channels: string[];
  device?: string;
  moment?: Moment;
  pains: Pain[];
  gains: Gain[];
  opportunities: Opportunity[];
  evidence: string[];
  frontstage: string[];
  backstage: string[];
  support: string[];
  /** System ids. */
  systems: string[];
  data?: { in: string[]; out: string[] };
  metrics: MetricValue[];
  research: string[];
  /** How long it takes, in the language of the map where that is clear. */
  duration?: string;
  /** The same in minutes. */
  minutes?: number;
  owner?: string;
  image?: Image;
  notes?: string;
  /** Where the customer goes from here; the step that follows when the file says nothing. */
  next: Way[];
  /** The user's own lanes: lane id → texts. */
  lanes: Record<string, string[]>;
  extra: Extra;
}

export interface Stage {
  id: string;
  path: SourcePath;
  name: string;
  phase?: PhaseName;
  goal?: string;
  expects?: string;
  gets?: string;
  duration?: string;
  /** True when the stage has no `steps` of its own: its one step bears the stage's name. */
  single: boolean;
  steps: Step[];
  extra: Extra;
}

/** One line of `lanes:`; ids of built-in lanes and of the user's own. */
export interface LaneChoice {
  id: string;
  title?: string;
  color?: string;
  /** True when it is not a built-in lane. */
  own: boolean;
}

export interface Journey {
  id: string;
  /** The file as the user would name it. */
  file: string;
  title: string;
  subtitle?: string;
  description?: string;
  /** BCP 47 tag of the language that was chosen. */
  lang: string;
  /** Every language the file holds, the chosen one first. */
  languages: string[];
  state?: JourneyState;
  category?: string;
  scenario?: string;
  goal?: string;
  owner?: string;
  authors: string[];
  /** ISO 8601 date, YYYY-MM-DD. */
  date?: string;
  reviewed?: string;
  version?: string;
  tags: string[];
  /** How the file writes emotions. */
  scale: Scale;
  personas: Persona[];
  stakeholders: Stakeholder[];
  channels: Channel[];
  systems: System[];
  metrics: Metric[];
  /** What was measured of the journey as a whole. */
  measured: MetricValue[];
  research: ResearchSource[];
  /** What claims rest on is not for this audience: neither is, then, that some rest on nothing. */
  hidesResearch: boolean;
  stages: Stage[];
  /** In the user's order; absent when the file leaves lanes to the program. */
  lanes?: LaneChoice[];
  /** Where this is a journey together with its earlier state. */
  compared?: StatesCompared;
  extra: Extra;
}
