import type { Journey, Persona } from "../../journey/journey.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import type { CardPart } from "../../layout/card-content.ts";

/** The channels that a persona likes to use, each after its icon. */
export function channelParts(journey: Journey, { channels }: Persona): CardPart[] {
  return channels.map((id) => {
    const channel = journey.channels.find((one) => one.id === id) ?? { id, name: id };
    const lead = { kind: "icon", icon: channelIcon(channel) } as const;
    return { kind: "text", text: channel.name, size: "body", tone: "ink", lead };
  });
}
