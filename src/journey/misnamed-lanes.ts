import { BUILT_IN_LANES } from "../format/lane.ts";
import { nearest } from "../format/nearest.ts";
import type { Problem } from "../source/source-document.ts";
import type { Hidden } from "./hidden.ts";
import { idFromName } from "./ids.ts";
import type { Journey } from "./journey.ts";
import { filledLanes } from "./lanes.ts";
import { inside, type Place } from "./place.ts";

/**
 * Warns of a lane that is shown though it was perhaps meant to be hidden: a slip of the pen in
 * the config must not put before a client what was not for them.
 */
export function reportMisnamedLanes(
  journey: Journey,
  hidden: Hidden,
  top: Place,
  report: (place: Place, problem: Problem) => void,
): void {
  const own = filledLanes(journey.stages.flatMap((stage) => stage.steps));
  const names = new Map(hidden.lanes.map((name) => [idFromName(name) || name, name]));
  const shown = [...own].filter((id) => !names.has(id));
  for (const [id, name] of names) {
    if (own.has(id) || BUILT_IN_LANES.some((known) => known === id)) continue;
    const meant = nearest(id, shown);
    if (meant === undefined) continue;
    report(journey.lanes ? inside(top, "lanes") : top, {
      code: "unknown-id",
      severity: "warning",
      message: `There is no lane \`${name}\` to hide, and \`${meant}\` is shown.`,
      help: "If that is the one to hide, correct `audiences` in the config.",
    });
  }
}
