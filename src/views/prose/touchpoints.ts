import type { Channel, Journey, Step, Touchpoint } from "../../journey/journey.ts";
import { touchpointChannel } from "../../journey/touchpoint-channel.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";

/** A touchpoint, or a channel that no touchpoint of the step names, with its icon. */
export interface TouchpointLine {
  text: string;
  icon: string;
  /** The channel's name, the owner, how often. */
  notes: string[];
  /** A channel on its own. */
  channel: boolean;
}

const NO_CHANNEL = "touchpoint";

export function touchpointLines(journey: Journey, step: Step): TouchpointLine[] {
  const channelOf = (id: string | undefined) => journey.channels.find((one) => one.id === id);
  const idOf = (touchpoint: Touchpoint) => touchpointChannel(touchpoint, step, journey);
  const named = new Set(step.touchpoints.map(idOf));
  const touchpoints = step.touchpoints.map((touchpoint): TouchpointLine => {
    const channel = channelOf(idOf(touchpoint));
    return {
      text: touchpoint.text,
      icon: channel ? channelIcon(channel) : NO_CHANNEL,
      notes: given([channel?.name, touchpoint.owner, touchpoint.frequency]),
      channel: false,
    };
  });
  const others = step.channels
    .filter((id) => !named.has(id))
    .map((id) => channelLine(channelOf(id) ?? { id, name: id }));
  return [...touchpoints, ...others];
}

function channelLine(channel: Channel): TouchpointLine {
  return {
    text: channel.name,
    icon: channelIcon(channel),
    notes: given([channel.owner]),
    channel: true,
  };
}

function given(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
