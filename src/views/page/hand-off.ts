import type { Step } from "../../journey/journey.ts";
import { type HandOffLine, handOffLines } from "../prose/hand-offs.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";
import type { Reference } from "./thing.ts";

/** What is lost on the way to a next step. */
export interface HandOffPart extends HandOffLine<Reference> {
  id: string;
  /** "Hand-off" */
  label: string;
}

export function handOffParts({ journey, words, mapId }: Telling, step: Step): HandOffPart[] {
  const lines = handOffLines(journey, words, step, ({ id, name }) => ({ id, name }));
  return lines.map(({ next, ...lost }) => ({
    id: placeId(mapId, "handoff", `${step.id}.${next.id}`),
    label: words.page.handOff,
    next: { href: `#${placeId(mapId, "step", next.id)}`, text: next.name },
    ...lost,
  }));
}
