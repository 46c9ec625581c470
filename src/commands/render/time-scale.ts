import type { Journey } from "../../journey/journey.ts";
import type { JourneyResult } from "../../journey/read-journey.ts";
import { stageTimes, type UnclearDuration } from "../../journey/stage-times.ts";
import type { RenderOutcome } from "./outcome.ts";

/** Says what keeps stages from being drawn to the scale of time, where that was asked for. */
export function tellOfTimes(
  journey: Journey,
  { locate }: Pick<JourneyResult, "locate">,
  { diagnostics, notes, name }: Pick<RenderOutcome, "diagnostics" | "notes" | "name">,
): void {
  const { times, unclear } = stageTimes(journey);
  for (const one of unclear) {
    const path = `${one.step.path}.duration`;
    diagnostics.push({
      code: "duration-unclear",
      severity: "warning",
      message: messageOf(one),
      help: `Write a number and a unit, or ISO 8601. Examples: ${examples(journey.lang)}`,
      file: journey.file,
      path,
      ...locate(path),
    });
  }
  if (times.size > 0 || unclear.length > 0) return;
  notes.push(
    `${name}: nothing is drawn to the scale of time, as no stage has a duration in each of its steps.`,
  );
}

function messageOf({ stage, step, duration }: UnclearDuration): string {
  return `How long “${step.name}” takes, “${duration}”, cannot be measured, so the stage “${stage.name}” is not drawn to the scale of time.`;
}

/** `5 days`, `P3D` with the unit in the language of the map. */
function examples(lang: string): string {
  const unit = { style: "unit", unit: "day", unitDisplay: "long" } as const;
  return `\`${new Intl.NumberFormat([lang, "en"], unit).format(5)}\`, \`P5D\``;
}
