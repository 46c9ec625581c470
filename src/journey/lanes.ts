import type { Loose } from "../format/check-shape.ts";
import type { JourneyFile } from "../format/journey-file.ts";
import { BUILT_IN_LANES, type LaneEntry } from "../format/lane.ts";
import { nearest } from "../format/nearest.ts";
import { didYouMean, inTicks } from "../format/words.ts";
import type { Problem } from "../source/source-document.ts";
import { defined } from "./defined.ts";
import { idFromName } from "./ids.ts";
import type { LaneChoice } from "./journey.ts";
import { inside, itemsOf, type Place } from "./place.ts";
import { Targets } from "./references.ts";
import type { StepReading } from "./steps.ts";
import type { Texts } from "./texts.ts";

type Report = (place: Place, problem: Problem) => void;

/**
 * The lanes that the file chooses, if it does. An id that is not built in is a lane of the
 * user's own: when it says more than its id, or when some step has a text for it. Otherwise it
 * is taken for a slip of the pen.
 *
 * @param filled the ids that steps have texts for
 */
export function resolveLanes(
  file: Loose<JourneyFile>,
  top: Place,
  filled: ReadonlySet<string>,
  texts: Texts,
  report: Report,
): LaneChoice[] | undefined {
  if (!file.lanes) return undefined;
  const chosen = new Map<string, LaneChoice>();
  for (const [entry, place] of itemsOf(file.lanes, inside(top, "lanes"))) {
    const lane = resolveLane(entry, place, filled, texts, report);
    if (!lane) continue;
    if (chosen.has(lane.id)) reportDuplicate(lane.id, place, report);
    else chosen.set(lane.id, lane);
  }
  return [...chosen.values()];
}

function resolveLane(
  entry: Loose<LaneEntry>,
  place: Place,
  filled: ReadonlySet<string>,
  texts: Texts,
  report: Report,
): LaneChoice | undefined {
  const { id: written, color } = entry;
  if (written === undefined) return undefined;
  const title = texts.one(entry.title, inside(place, "title"));
  const builtIn = BUILT_IN_LANES.find((id) => id === written);
  if (builtIn) return defined({ id: builtIn, title, color, own: false });
  const id = idFromName(written) || written;
  if (title === undefined && color === undefined && !filled.has(id)) {
    reportUnknown(written, place, filled, report);
    return undefined;
  }
  return defined({ id, title: title ?? (id === written ? undefined : written), color, own: true });
}

function reportUnknown(
  written: string,
  place: Place,
  filled: ReadonlySet<string>,
  report: Report,
): void {
  const known = [...BUILT_IN_LANES, ...filled];
  report(inside(place, "id"), {
    code: "unknown-id",
    message: `There is no lane \`${written}\`, and no step has a text for it.`,
    help: didYouMean(nearest(written, known)) ?? `There is: ${inTicks(known, "and")}.`,
  });
}

function reportDuplicate(id: string, place: Place, report: Report): void {
  report(inside(place, "id"), {
    code: "duplicate-id",
    message: `The lane \`${id}\` is listed a second time.`,
    help: "Remove one of the two.",
  });
}

/** The ids of the user's own lanes that steps have texts for. */
export function filledLanes(steps: readonly { lanes?: object | undefined }[]): Set<string> {
  const keys = steps.flatMap((step) => Object.keys(step.lanes ?? {}));
  return new Set(keys.map((key) => idFromName(key) || key));
}

/** Without a list of lanes, any id is a lane; with one, it is to be in it. */
export function laneFinder(
  lanes: readonly LaneChoice[] | undefined,
  complete: boolean,
  report: Report,
): StepReading["lane"] {
  const targets = new Targets({
    kind: "lane",
    ids: (lanes ?? []).filter((lane) => lane.own).map((lane) => lane.id),
    complete,
    declareHelp: "Add it to `lanes` at the top of the file.",
    report,
  });
  return (written, place) => {
    if (BUILT_IN_LANES.some((id) => id === written)) return refuseBuiltIn(written, place, report);
    if (lanes) return targets.refer(written, inside(place), { atKey: true });
    return idFromName(written) || written;
  };
}

function refuseBuiltIn(written: string, place: Place, report: Report): undefined {
  report(place, {
    code: "wrong-value",
    message: `\`${written}\` is a lane of the map itself, not one of your own.`,
    help: `Give your lane another name, or write \`${written}\` as a field of the step where there is one.`,
    atKey: true,
  });
}
