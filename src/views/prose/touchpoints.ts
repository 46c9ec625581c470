import type { Channel, Journey, Step, Touchpoint } from "../../journey/journey.ts";
import { touchpointChannel } from "../../journey/touchpoint-channel.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import type { Words } from "../../locale/words.ts";
import { withChangeWord } from "./changes.ts";

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

export function touchpointLines(journey: Journey, step: Step, words: Words): TouchpointLine[] {
  const channelOf = (id: string | undefined) => journey.channels.find((one) => one.id === id);
  const idOf = (touchpoint: Touchpoint) => touchpointChannel(touchpoint, step, journey);
  const named = new Set(step.touchpoints.map(idOf));
  const touchpoints = step.touchpoints.map((touchpoint): TouchpointLine => {
    const channel = channelOf(idOf(touchpoint));
    return {
      text: withChangeWord(journey, words, touchpoint.path, touchpoint.text),
      icon: channel ? channelIcon(channel) : NO_CHANNEL,
      notes: given([channel?.name, touchpoint.owner, touchpoint.frequency]),
      channel: false,
    };
  });
  const others = step.channels.flatMap((id, index) => {
    if (named.has(id)) return [];
    const line = channelLine(channelOf(id) ?? { id, name: id });
    const path = `${step.path}.channels[${index}]`;
    return [{ ...line, text: withChangeWord(journey, words, path, line.text) }];
  });
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
