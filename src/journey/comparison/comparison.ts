import type { Journey, Metric, Persona, SourcePath, Stage, Step } from "../journey.ts";

/**
 * Two states of a journey compared: what is in both, matched, and what is in one of them only.
 * Nothing here knows of drawing: the map of today and tomorrow and whatever else tells of
 * differences are made from it.
 */
export interface JourneyComparison {
  before: Journey;
  after: Journey;
  /** What is said of the journey as a whole and differs. */
  fields: FieldChange[];
  /** In the order of the later state; what was removed comes where it was. */
  personas: Compared<Persona>[];
  stages: ComparedStage[];
  /** What is declared for the whole journey: stakeholders, sources, channels, systems, metrics. */
  items: Compared<JourneyItem>[];
}

/** In one of the two states only, or in both. */
export type Compared<Thing> =
  | { kind: "added"; after: Thing }
  | { kind: "removed"; before: Thing }
  | Kept<Thing>;

export interface Kept<Thing> {
  kind: "kept";
  before: Thing;
  after: Thing;
  /** What differs; empty where nothing does. */
  fields: FieldChange[];
  /** It stands elsewhere: at another step or stage, or in another order among those that stayed. */
  moved: boolean;
}

export interface ComparedStage {
  stage: Compared<Stage>;
  /** In the order of the later state; what was removed comes where it was. */
  steps: ComparedStep[];
}

export interface ComparedStep {
  step: Compared<Step>;
  /** Kind by kind, in the order of the later state; what was removed comes where it was. */
  items: Compared<JourneyItem>[];
}

/** The kinds of things that stand at a step, in the order in which they are told. */
export const STEP_KINDS = [
  "action",
  "thought",
  "touchpoint",
  "channel",
  "emotion",
  "moment",
  "pain",
  "gain",
  "opportunity",
  "evidence",
  "frontstage",
  "backstage",
  "support",
  "system",
  "metric",
  "own",
] as const;

/** What is declared for the whole journey, and what was measured of it. */
export type DeclaredKind =
  | "stakeholder"
  | "source"
  | "channel-name"
  | "system-name"
  | "metric-name"
  | "measured";

export type ItemKind = (typeof STEP_KINDS)[number] | DeclaredKind;

/** Anything small in one state of a journey, in a form in which all kinds are compared alike. */
export interface JourneyItem {
  kind: ItemKind;
  path: SourcePath;
  /** Where the file or the method gives it one: of two states, the same id is the same thing. */
  id?: string;
  /** What it says; what has no id is known by it. */
  text: string;
  /** The id of its step, where it stands at one. */
  step?: string;
  /** The id of a lane of the user's own. */
  lane?: string;
  /** What else is said of it, by the names of the format. */
  fields: Fields;
  /** Of a measured value. */
  metric?: Metric;
}

export type FieldValue = string | number | boolean | readonly string[];

/** By the names of the format; what is not said is left out or undefined. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** A field that differs; the side on which nothing is said is absent. */
export interface FieldChange {
  /** The name that the format has for it. */
  field: string;
  before?: FieldValue;
  after?: FieldValue;
}

/** What happened to something; one word where several are true: what is changed may be moved too. */
export type Change = "added" | "removed" | "changed" | "moved";

export const CHANGES: readonly Change[] = ["added", "removed", "changed", "moved"];

/** The one word for what happened; undefined where nothing did. */
export function changeOf(compared: Compared<unknown>): Change | undefined {
  if (compared.kind !== "kept") return compared.kind;
  if (compared.fields.length > 0) return "changed";
  return compared.moved ? "moved" : undefined;
}

/** The later state of a thing, or the earlier one where it is gone. */
export function latest<Thing>(compared: Compared<Thing>): Thing {
  return compared.kind === "removed" ? compared.before : compared.after;
}
