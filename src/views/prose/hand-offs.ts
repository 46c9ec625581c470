import { type HandOff, handOffsOf } from "../../journey/hand-offs.ts";
import type { Journey, Step } from "../../journey/journey.ts";
import { lostDataAt, lostIdentityAt } from "../../journey/losses.ts";
import { peopleLine, systemsBetween } from "../../locale/hand-offs.ts";
import type { Words } from "../../locale/words.ts";
import { type ToldMark, wordBefore } from "./changes.ts";
import { marksOfSome, type PersonaMark } from "./people.ts";

/** What is lost on the way from a step to a next one, and how that one is pointed to. */
export interface HandOffLine<Next> {
  next: Next;
  /** Of two states, what came or went at one that both have says so: "Removed: email". */
  lostData: string[];
  /** "CRM – Payroll": the systems of both steps, where they share none. */
  identity?: string;
  /** Who goes that way, when not everybody. */
  people: PersonaMark[];
  /** What happened to it, on a map of two states. */
  change?: ToldMark;
}

/** The hand-offs from a step where something is lost. */
export function handOffLines<Next>(
  journey: Journey,
  words: Words,
  step: Step,
  pointTo: (next: Step) => Next,
): HandOffLine<Next>[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return handOffsOf(journey).flatMap((handOff) => {
    const next = steps.find(({ id }) => id === handOff.to);
    if (handOff.from !== step.id || !next) return [];
    return [{ next: pointTo(next), ...lossesOf(journey, words, handOff) }];
  });
}

function lossesOf(journey: Journey, words: Words, handOff: HandOff) {
  const { change, personas } = handOff;
  const identity = lostIdentityAt(handOff);
  const people = peopleLine(journey, words, handOff);
  const lines = people === undefined ? [] : [people];
  return {
    lostData: lostDataAt(handOff).map((lost) => wordBefore(words, lost.change, lost.text)),
    ...(identity
      ? { identity: wordBefore(words, identity.change, systemsBetween(journey, identity.systems)) }
      : {}),
    people: personas.length > 0 ? marksOfSome(journey, personas) : [],
    ...(change ? { change: { change, word: words.compare[change], lines } } : {}),
  };
}
