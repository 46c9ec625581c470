import type { Stage, Step } from "../../journey/journey.ts";

/** What has a place of its own in the text, and so an address. */
export type PlaceKind =
  | "stage"
  | "step"
  | "moment"
  | "pain"
  | "opportunity"
  | "handoff"
  | "persona"
  | "source";

/** The address of the details of a step on the page; a stage that is its own step is told as one. */
export function stepHref(mapId: string, stage: Stage, step: Step): string {
  return `#${stage.single ? placeId(mapId, "stage", stage.id) : placeId(mapId, "step", step.id)}`;
}

/**
 * The id of the element that tells something in words. Without `text-` it is the id of what the
 * map draws for it: that is how the page's script finds the one from the other.
 */
export function placeId(mapId: string, kind: PlaceKind, id: string): string {
  return `text-${mapId}-${kind}-${id}`;
}
