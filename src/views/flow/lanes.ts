import type { LanesBy } from "../../format/lanes-by.ts";
import type { Journey, Stage, Step } from "../../journey/journey.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import type { Words } from "../../locale/words.ts";

/** A lane with the steps that stand in it. */
export interface FlowLane {
  /** The id of what it stands for; empty where its steps have none in common. */
  id: string;
  /** Absent where no stage has steps of its own: the names of the stages stand on the steps. */
  name?: string;
  icon?: string;
  /** The number of the stage, from 1. */
  number?: number;
  /** Which persona's lane it is, counted from 0. */
  persona?: number;
  /** Which line of a long flow it is in, from 0; absent where each lane is as long as it needs. */
  band?: number;
  steps: Step[];
}

/** The lanes in their order, each with its steps; every step stands in one of them. */
export function flowLanes(journey: Journey, words: Words, by: LanesBy): FlowLane[] {
  switch (by) {
    case "stage":
      return stageLanes(journey.stages);
    case "persona":
      return personaLanes(journey, words);
    case "channel":
      return thingLanes(
        journey,
        words.flow.noChannel,
        journey.channels.map(channelLane),
        channelsOf,
      );
    case "system":
      return thingLanes(
        journey,
        words.flow.noSystem,
        journey.systems.map(({ id, name }) => ({ id, name, icon: "system" })),
        ({ systems }) => systems,
      );
  }
}

/** Stages that are all their own single step share one lane. */
function stageLanes(stages: readonly Stage[]): FlowLane[] {
  const [first] = stages;
  if (first && stages.every(({ single }) => single))
    return [{ id: first.id, steps: stages.flatMap(({ steps }) => steps) }];
  return stages.map(({ id, name, steps }, index) => ({ id, name, number: index + 1, steps }));
}

/** What everybody does has a lane of its own; what several do stands in that of the first of them. */
function personaLanes(journey: Journey, words: Words): FlowLane[] {
  const steps = stepsOf(journey);
  const everybody: FlowLane = {
    id: "",
    name: words.page.everybody,
    icon: "presence",
    steps: steps.filter((step) => isEverybodys(journey, step)),
  };
  const own = journey.personas.map(
    ({ id, name }, persona): FlowLane => ({
      id,
      name,
      persona,
      steps: steps.filter((step) => !isEverybodys(journey, step) && step.personas[0] === id),
    }),
  );
  return filled([everybody, ...own]);
}

function isEverybodys({ personas }: Journey, step: Step): boolean {
  return personas.length !== 1 && !step.forSome;
}

function channelLane(channel: Journey["channels"][number]): Omit<FlowLane, "steps"> {
  return { id: channel.id, name: channel.name, icon: channelIcon(channel) };
}

/** Those of the step, else those of its touchpoints. */
export function channelsOf({ channels, touchpoints }: Step): string[] {
  const ofTouchpoints = touchpoints.flatMap(({ channel }) => channel ?? []);
  return [...new Set([...channels, ...ofTouchpoints])];
}

/** A step stands in the lane of the first thing it has, or in the last lane, of steps with none. */
function thingLanes(
  journey: Journey,
  without: string,
  lanes: readonly Omit<FlowLane, "steps">[],
  thingsOf: (step: Step) => readonly string[],
): FlowLane[] {
  const steps = stepsOf(journey);
  const own = lanes.map((lane) => ({
    ...lane,
    steps: steps.filter((step) => thingsOf(step)[0] === lane.id),
  }));
  const rest = {
    id: "",
    name: without,
    steps: steps.filter((step) => thingsOf(step).length === 0),
  };
  return filled([...own, rest]);
}

function filled(lanes: readonly FlowLane[]): FlowLane[] {
  return lanes.filter(({ steps }) => steps.length > 0);
}

function stepsOf({ stages }: Journey): Step[] {
  return stages.flatMap(({ steps }) => steps);
}
