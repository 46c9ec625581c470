import type { Journey, Step, Touchpoint } from "./journey.ts";

/**
 * The id of the channel of a touchpoint: the one it names, else the step's only one, else one of
 * the step's that its text speaks of.
 */
export function touchpointChannel(
  touchpoint: Touchpoint,
  step: Step,
  journey: Journey,
): string | undefined {
  if (touchpoint.channel !== undefined) return touchpoint.channel;
  if (step.channels.length === 1) return step.channels[0];
  const text = touchpoint.text.toLowerCase();
  return step.channels.find((id) => text.includes(channelName(journey, id).toLowerCase()));
}

/** What a channel is called: its name, else its id. */
export function channelName(journey: Journey, id: string): string {
  return journey.channels.find((channel) => channel.id === id)?.name ?? id;
}
