import type { Loose } from "../format/check-shape.ts";
import type { MomentEntry } from "../format/moment.ts";
import { formatPath } from "../source/data-path.ts";
import { defined } from "./defined.ts";
import type { Moment } from "./journey.ts";
import { inside, type Place } from "./place.ts";
import type { Texts } from "./texts.ts";

/** A moment of truth; its gap is how far performance stays behind importance. */
export function resolveMoment(
  entry: Loose<MomentEntry> | undefined,
  place: Place,
  texts: Texts,
): Moment | undefined {
  if (!entry) return undefined;
  const { importance, performance } = entry;
  const one = (field: "type" | "name" | "why" | "success" | "failure" | "owner") =>
    texts.one(entry[field], inside(place, field));
  return defined({
    path: formatPath(place.path),
    type: one("type"),
    name: one("name"),
    why: one("why"),
    success: one("success"),
    failure: one("failure"),
    owner: one("owner"),
    importance,
    performance,
    gap:
      importance === undefined || performance === undefined ? undefined : importance - performance,
  });
}
