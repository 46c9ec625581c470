import { stepFields } from "../format/step.ts";
import { inTicks } from "../format/words.ts";
import { formatPath } from "../source/data-path.ts";
import { defined } from "./defined.ts";
import type { Stage } from "./journey.ts";
import type { StageOutline } from "./outline.ts";
import { extraAt, inside } from "./place.ts";
import { resolveStep, type StepReading } from "./steps.ts";

export function resolveStage(stage: StageOutline, reading: StepReading): Stage {
  const { entry, place } = stage;
  if (!stage.single) reportStepFields(stage, reading);
  const one = (field: "name" | "goal" | "expects" | "gets") =>
    reading.texts.one(entry[field], inside(place, field));
  return defined({
    id: stage.id,
    path: formatPath(place.path),
    name: one("name") ?? "",
    phase: entry.phase,
    goal: one("goal"),
    expects: one("expects"),
    gets: one("gets"),
    duration: reading.texts.duration(entry.duration, inside(place, "duration"))?.text,
    single: stage.single,
    steps: stage.steps.map((step) => resolveStep(step, reading)),
    extra: extraAt(place),
  });
}

/** Which of its steps would a pain belong to that stands on a stage with steps? */
function reportStepFields({ entry, place }: StageOutline, { report }: StepReading): void {
  for (const field of Object.keys(stepFields)) {
    if (!Object.hasOwn(entry, field)) continue;
    report(inside(place, field), {
      code: "unknown-key",
      message: `${inTicks([field], "and")} cannot stand on a stage that has \`steps\`.`,
      help: "Move it to the step it belongs to.",
      atKey: true,
    });
  }
}
