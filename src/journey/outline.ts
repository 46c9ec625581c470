import type { Loose } from "../format/check-shape.ts";
import type { PainEntry } from "../format/claims.ts";
import type { StageEntry } from "../format/stage.ts";
import type { StepFields } from "../format/step.ts";
import type { Text } from "../format/text.ts";
import { formatPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import { named } from "./declared.ts";
import { assignIds, type Named } from "./ids.ts";
import { inside, itemsOf, type Place } from "./place.ts";
import type { Texts } from "./texts.ts";

/** A pain with the id and the number that others refer to. */
export interface PainOutline {
  entry: Loose<PainEntry>;
  place: Place;
  id: string;
  /** Counts from 1 through the whole journey. */
  number: number;
}

export interface StepOutline {
  id: string;
  name: Text | undefined;
  duration: Text | undefined;
  fields: Loose<StepFields>;
  place: Place;
  pains: PainOutline[];
  /** In the order of the step's `opportunities`. */
  opportunityIds: string[];
}

export interface StageOutline {
  id: string;
  entry: Loose<StageEntry>;
  place: Place;
  /** True when the stage is its own only step. */
  single: boolean;
  steps: StepOutline[];
}

/**
 * Stages and steps with everything that may be referred to from elsewhere: the ids of steps,
 * pains and opportunities, before any reference is looked at.
 */
export function outlineOf(
  stages: readonly (Loose<StageEntry> | undefined)[] | undefined,
  place: Place,
  texts: Texts,
  report: (place: Place, problem: Problem) => void,
): StageOutline[] {
  const outlines = [...itemsOf(stages, place)].map(([entry, at]) => stageOutline(entry, at));
  const steps = outlines.flatMap((stage) => stage.steps);
  const pains = steps.flatMap((step) => step.pains);
  const told = new Set<string>();
  setIds(outlines, assign("stage", outlines.map(stageNamed)));
  // A stage that is its own step has one id for both, and is told of once.
  setIds(steps, assign("step", steps.map(stepNamed)));
  setIds(pains, assign("pain", pains.map(painNamed)));
  for (const [index, pain] of pains.entries()) pain.number = index + 1;
  assignOpportunityIds(steps, texts, report);
  return outlines;

  function assign(kind: string, things: Named[]): string[] {
    return assignIds(things, kind, (at, problem) => {
      const where = formatPath(at.path);
      if (!told.has(where)) report(at, problem);
      told.add(where);
    });
  }
  function stageNamed(stage: StageOutline): Named {
    return named(stage.entry.id, stage.entry.name, "name", stage.place, texts);
  }
  function stepNamed(step: StepOutline): Named {
    return named(step.id || undefined, step.name, "name", step.place, texts);
  }
  function painNamed(pain: PainOutline): Named {
    return named(pain.entry.id, pain.entry.text, "text", pain.place, texts);
  }
}

function stageOutline(entry: Loose<StageEntry>, place: Place): StageOutline {
  const single = entry.steps === undefined || entry.steps.length === 0;
  const steps = single
    ? [stepOutline(entry.id, entry.name, undefined, entry, place)]
    : [...itemsOf(entry.steps, inside(place, "steps"))].map(([step, at]) =>
        stepOutline(step.id, step.name, step.duration, step, at),
      );
  return { id: "", entry, place, single, steps };
}

function stepOutline(
  id: string | undefined,
  name: Text | undefined,
  duration: Text | undefined,
  fields: Loose<StepFields>,
  place: Place,
): StepOutline {
  const pains = [...itemsOf(fields.pains, inside(place, "pains"))].map(([pain, at]) => ({
    entry: pain,
    place: at,
    id: "",
    number: 0,
  }));
  return { id: id ?? "", name, duration, fields, place, pains, opportunityIds: [] };
}

function assignOpportunityIds(
  steps: readonly StepOutline[],
  texts: Texts,
  report: (place: Place, problem: Problem) => void,
): void {
  const found = steps.flatMap((step) =>
    [...itemsOf(step.fields.opportunities, inside(step.place, "opportunities"))].map(
      ([entry, place]) => ({ step, thing: named(entry.id, entry.text, "text", place, texts) }),
    ),
  );
  const ids = assignIds(
    found.map(({ thing }) => thing),
    "opportunity",
    report,
  );
  for (const [index, { step }] of found.entries()) step.opportunityIds.push(ids[index] ?? "");
}

function setIds(things: readonly { id: string }[], ids: readonly string[]): void {
  for (const [index, thing] of things.entries()) thing.id = ids[index] ?? "";
}
