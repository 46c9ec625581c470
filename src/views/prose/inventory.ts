import type { Channel, Journey, Moment, Stage, Step, Touchpoint } from "../../journey/journey.ts";
import { touchpointChannel } from "../../journey/touchpoint-channel.ts";

/** Where a channel is used at a step: its touchpoints there, or the channel alone. */
export interface Meeting {
  stage: Stage;
  step: Step;
  touchpoints: Touchpoint[];
  moment?: Moment;
  /** What is felt at the step, on average over all who feel something; −2…+2. */
  score?: number;
  /** The same on the file's own scale. */
  written?: number;
}

export interface InventoryRow {
  /** Absent for touchpoints of which nobody says through which channel. */
  channel?: Channel;
  meetings: Meeting[];
}

/** All touchpoints, channel by channel: what is used where, and what is not used. */
export interface Inventory {
  /** Those of the file first, in its order; those without a channel last. */
  rows: InventoryRow[];
  /** Where the customer meets nobody. */
  emptyStages: Stage[];
}

export function inventoryOf(journey: Journey): Inventory {
  const rows: InventoryRow[] = channelsOf(journey).map((channel) => ({
    channel,
    meetings: meetingsOf(journey, channel.id),
  }));
  const without = meetingsOf(journey, undefined);
  return {
    rows: without.length > 0 ? [...rows, { meetings: without }] : rows,
    emptyStages: journey.stages.filter(({ steps }) =>
      steps.every(({ touchpoints, channels }) => touchpoints.length + channels.length === 0),
    ),
  };
}

/** Those that the file declares, then others in the order in which steps use them. */
function channelsOf(journey: Journey): Channel[] {
  const known = new Map(journey.channels.map((channel) => [channel.id, channel]));
  for (const step of journey.stages.flatMap(({ steps }) => steps)) {
    const named = step.touchpoints.flatMap(({ channel }) => channel ?? []);
    for (const id of [...step.channels, ...named]) {
      if (!known.has(id)) known.set(id, { id, name: id });
    }
  }
  return [...known.values()];
}

function meetingsOf(journey: Journey, channel: string | undefined): Meeting[] {
  return journey.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => {
      const touchpoints = step.touchpoints.filter(
        (touchpoint) => touchpointChannel(touchpoint, step, journey) === channel,
      );
      const alone = channel !== undefined && step.channels.includes(channel);
      if (touchpoints.length === 0 && !alone) return [];
      return [{ stage, step, touchpoints, ...momentOf(step), ...feltAt(step) }];
    }),
  );
}

function momentOf({ moment }: Step): { moment?: Moment } {
  return moment ? { moment } : {};
}

function feltAt({ emotions }: Step): { score?: number; written?: number } {
  if (emotions.length === 0) return {};
  return {
    score: mean(emotions.map(({ score }) => score)),
    written: mean(emotions.map(({ written }) => written)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
