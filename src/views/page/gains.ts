import type { Gain } from "../../journey/journey.ts";
import { marksOfSome } from "../report/people.ts";
import type { Telling } from "./telling.ts";
import { BARE, grounds, type Thing } from "./thing.ts";

/** What goes well. */
export function gainThing(telling: Telling, gain: Gain): Thing {
  return {
    ...BARE,
    ...grounds(telling, gain),
    kind: "gain",
    label: telling.words.page.gain,
    title: gain.text,
    people: marksOfSome(telling.journey, gain.personas),
  };
}
