import type { Step } from "../../journey/journey.ts";
import type { IconFact } from "../../layout/card-content.ts";
import { termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";

const DEVICE_ICONS = new Map([
  ["desktop", "monitor"],
  ["mobile", "smartphone"],
  ["tablet", "tablet"],
  ["kiosk", "kiosk"],
  ["phone", "phone"],
  ["none", "no-device"],
]);

/** On what a step is done and who answers for it. */
export function stepFacts({ device, owner }: Step, words: Words): IconFact[] {
  return [
    ...(device === undefined
      ? []
      : [{ icon: DEVICE_ICONS.get(device) ?? "device", text: termOr(words.devices, device) }]),
    ...(owner === undefined ? [] : [{ icon: "owner", text: owner }]),
  ];
}

export function durationFact(duration: string | undefined): IconFact[] {
  return duration === undefined ? [] : [{ icon: "duration", text: duration }];
}
