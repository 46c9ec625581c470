import { type FlowWay, flowWays } from "../../journey/flow.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import type { ViewOptions } from "../view.ts";
import { flowLanes } from "./lanes.ts";

/** The flow in words: the lanes, their steps, and where one goes from each. */
export interface FlowTold {
  lanes: { name?: string; steps: ToldStep[] }[];
}

export interface ToldStep {
  name: string;
  /** Where the details of the step are told, on a page that tells them. */
  href?: string;
  ways: { to: string; href?: string; when?: string }[];
}

interface Telling extends Pick<ViewOptions, "words" | "lanesBy"> {
  /** The address of a step's details, by its id. */
  hrefs?: ReadonlyMap<string, string>;
}

export function tellFlow(
  journey: Journey,
  { words, lanesBy, hrefs = new Map() }: Telling,
): FlowTold {
  const ways = flowWays(journey.stages);
  const address = (id: string) => {
    const href = hrefs.get(id);
    return href === undefined ? {} : { href };
  };
  return {
    lanes: flowLanes(journey, words, lanesBy).map(({ name, steps }) => ({
      ...(name === undefined ? {} : { name }),
      steps: steps.map((step) => ({
        name: step.name,
        ...address(step.id),
        ways: ways
          .filter(({ from }) => from === step.id)
          .map((way) => ({
            to: goalName(journey, words, way),
            ...address(way.to),
            ...(way.when.length > 0 ? { when: way.when.join(" · ") } : {}),
          })),
      })),
    })),
  };
}

/** "Compares vendors → Demo; Compares vendors → Drops out (No vendor in budget)" */
export function describeFlow(journey: Journey, words: Words): string {
  const names = new Map(
    journey.stages.flatMap(({ steps }) => steps.map(({ id, name }) => [id, name])),
  );
  return flowWays(journey.stages)
    .map((way) => {
      const when = way.when.length > 0 ? ` (${way.when.join(" · ")})` : "";
      return `${names.get(way.from)} → ${goalName(journey, words, way)}${when}`;
    })
    .join("; ");
}

function goalName({ stages }: Journey, words: Words, { to }: FlowWay): string {
  if (to === "end") return words.blueprint.end;
  if (to === "drop-out") return words.blueprint.dropOut;
  const steps = stages.flatMap((stage) => stage.steps);
  return steps.find(({ id }) => id === to)?.name ?? to;
}
