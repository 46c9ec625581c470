import type { Journey, Step, Touchpoint } from "../journey/journey.ts";
import { channelName, touchpointChannel } from "../journey/touchpoint-channel.ts";
import type { CardPart } from "../layout/card-content.ts";
import { type CardContent, cardLane } from "./card-lane.ts";
import { channelIcon } from "./channel-icon.ts";

/**
 * Where the customer meets the organisation: each touchpoint with the icon of its channel, then
 * the channels that no touchpoint has used.
 */
export const touchpoints = cardLane({
  id: "touchpoints",
  icon: "touchpoints",
  side: "customer",
  title: (words) => words.lanes.touchpoints,
  padding: 0,
  between: 4,
  shows: (step) => step.touchpoints.length > 0 || step.channels.length > 0,
  cards: (step, { journey }) => [...touchpointCards(step, journey), ...channelCards(step, journey)],
});

function touchpointCards(step: Step, journey: Journey): CardContent[] {
  return step.touchpoints.map((touchpoint) => ({
    path: touchpoint.path,
    parts: [
      {
        kind: "text",
        text: touchpoint.text,
        size: "body",
        tone: "ink",
        lead: { kind: "icon", icon: iconOf(journey, touchpointChannel(touchpoint, step, journey)) },
      },
      ...ownerAndFrequency(touchpoint),
    ],
  }));
}

function ownerAndFrequency({ owner, frequency }: Touchpoint): CardPart[] {
  const text = [owner, frequency].filter((fact) => fact !== undefined).join(" · ");
  const lead = { kind: "indent" } as const;
  return text === "" ? [] : [{ kind: "text", text, size: "small", tone: "muted", lead }];
}

function channelCards(step: Step, journey: Journey): CardContent[] {
  const used = step.touchpoints.map((touchpoint) => touchpointChannel(touchpoint, step, journey));
  return step.channels
    .map((id, index) => ({ id, index }))
    .filter(({ id }) => !used.includes(id))
    .map(({ id, index }) => ({
      path: `${step.path}.channels[${index}]`,
      parts: [
        {
          kind: "text",
          text: channelName(journey, id),
          size: "body",
          tone: "muted",
          lead: { kind: "icon", icon: iconOf(journey, id) },
        },
      ],
    }));
}

function iconOf(journey: Journey, id: string | undefined): string {
  const channel = journey.channels.find((candidate) => candidate.id === id);
  return channel ? channelIcon(channel) : "touchpoint";
}
