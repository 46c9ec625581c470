import type { Gain } from "../../journey/journey.ts";
import { changePart } from "../prose/changes.ts";
import { marksOfSome } from "../prose/people.ts";
import type { Telling } from "./telling.ts";
import { grounds, type Thing, thing } from "./thing.ts";

/** What goes well. */
export function gainThing(telling: Telling, gain: Gain): Thing {
  return thing({
    ...grounds(telling, gain),
    ...changePart(telling.journey, telling.words, gain.path),
    kind: "gain",
    label: telling.words.page.gain,
    title: gain.text,
    people: marksOfSome(telling.journey, gain.personas),
  });
}
