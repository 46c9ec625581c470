import type { Journey } from "../journey/journey.ts";

/** A plus and seven digits or more, in groups or not. */
const TELEPHONE = /\+\d(?:[ ().-]{0,2}\d){6,}/g;
const ADDRESS = /^[a-z][a-z\d+.-]*:\S*$/iu;

/**
 * The same journey with its telephone numbers kept in one piece, from left to right, as they are
 * dialled: in text that runs to the left, UAX 9 alone shows `+966 11 234` as `234 11 966+`.
 */
export function withTelephones(journey: Journey): Journey {
  const copy = structuredClone(journey);
  isolateIn(copy, new Set());
  return copy;
}

function isolateIn(value: object, seen: Set<object>): void {
  if (seen.has(value)) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === "object" && part !== null) isolateIn(part, seen);
    else if (typeof part === "string" && !ADDRESS.test(part)) {
      Reflect.set(value, key, part.replace(TELEPHONE, "\u2066$&\u2069"));
    }
  }
}
