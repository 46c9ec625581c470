import { BUILT_IN_LANES, type BuiltInLane } from "../format/lane.ts";
import type { Journey, LaneChoice } from "../journey/journey.ts";
import { actions } from "./actions.ts";
import { backstage } from "./backstage.ts";
import { emotion } from "./emotion/emotion.ts";
import { evidence } from "./evidence.ts";
import { frontstage } from "./frontstage.ts";
import { gains } from "./gains.ts";
import { gap } from "./gap.ts";
import { images } from "./images.ts";
import type { Lane } from "./lane.ts";
import { metrics } from "./metrics.ts";
import { moments } from "./moments.ts";
import { opportunities } from "./opportunities.ts";
import { ownLane } from "./own.ts";
import { pains } from "./pains.ts";
import { presence } from "./presence/presence.ts";
import { support } from "./support.ts";
import { systems } from "./systems.ts";
import { thoughts } from "./thoughts.ts";
import { touchpoints } from "./touchpoints.ts";

/** The built-in lanes that the map draws, of all that the format knows. */
const LANES: Partial<Record<BuiltInLane, Lane>> = {
  presence,
  images,
  actions,
  thoughts,
  touchpoints,
  emotion,
  moments,
  gap,
  pains,
  gains,
  opportunities,
  evidence,
  frontstage,
  backstage,
  support,
  systems,
  metrics,
};

/** The lanes of a journey in the file's order, or all in the usual one; empty ones left out. */
export function lanesOf(journey: Journey): Lane[] {
  const lanes = journey.lanes
    ? journey.lanes.flatMap(chosenLane)
    : [...BUILT_IN_LANES.flatMap((id) => LANES[id] ?? []), ...undeclaredLanes(journey)];
  return lanes.filter((lane) => lane.shows(journey));
}

/** A lane that the format knows but the map does not draw yet is kept in the file and left out here. */
function chosenLane(choice: LaneChoice): Lane[] {
  if (choice.own) return [ownLane(choice)];
  const id = BUILT_IN_LANES.find((known) => known === choice.id);
  return id && LANES[id] ? [LANES[id]] : [];
}

/** Lanes that steps fill without the file listing them, in the order they come up. */
function undeclaredLanes(journey: Journey): Lane[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const ids = new Set(steps.flatMap((step) => Object.keys(step.lanes)));
  return [...ids].map((id) => ownLane({ id, own: true }));
}
