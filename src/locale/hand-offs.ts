import { defined } from "../journey/defined.ts";
import type { HandOff, Losses } from "../journey/hand-offs.ts";
import type { Journey } from "../journey/journey.ts";
import { lostDataAt, lostIdentityAt } from "../journey/losses.ts";
import { changeLine } from "./changes.ts";
import { listed } from "./phrases.ts";
import type { Words } from "./words.ts";

/** "CRM – Payroll": the systems of the two steps of a hand-off. */
export function systemsBetween(journey: Journey, { from, to }: Losses["systems"]): string {
  return `${systemNames(journey, from)} – ${systemNames(journey, to)}`;
}

function systemNames({ systems }: Journey, ids: readonly string[]): string {
  return ids.map((id) => systems.find((one) => one.id === id)?.name ?? id).join(", ");
}

/** What is lost at a hand-off that came or went; of one that both states have, what differs. */
export function lossLines(journey: Journey, words: Words, handOff: HandOff): string[] {
  const { before } = handOff;
  const { dataLost, identityLost } = words.blueprint;
  const data = ({ lostData }: Losses) => listed(journey.lang, lostData);
  const identity = (losses: Losses) =>
    losses.identityLost ? systemsBetween(journey, losses.systems) : "";
  if (!before) {
    return [
      ...(handOff.lostData.length > 0 ? [`${dataLost}: ${data(handOff)}`] : []),
      ...(handOff.identityLost ? [`${identityLost}: ${identity(handOff)}`] : []),
    ];
  }
  const line = (name: string, told: (losses: Losses) => string) =>
    fromTo(journey, name, told(before), told(handOff));
  const people = peopleLine(journey, words, handOff);
  return [
    ...(lostDataAt(handOff).some(({ change }) => change) ? [line(dataLost, data)] : []),
    ...(lostIdentityAt(handOff)?.change ? [line(identityLost, identity)] : []),
    ...(people === undefined ? [] : [people]),
  ];
}

/** "Personas: Ana → Ana, Bob": who went that way and who does; undefined where it is nobody else. */
export function peopleLine(journey: Journey, words: Words, handOff: HandOff): string | undefined {
  const { peopleBefore, personas } = handOff;
  if (!peopleBefore) return undefined;
  const named = (ids: readonly string[]) => {
    const people = journey.personas.filter(({ id }) => ids.includes(id));
    return listed(
      journey.lang,
      people.map(({ name }) => name),
    );
  };
  return fromTo(journey, words.header.personas, named(peopleBefore), named(personas));
}

function fromTo({ lang }: Journey, name: string, before: string, after: string): string {
  return changeLine(
    lang,
    defined({ name, before: before || undefined, after: after || undefined }),
  );
}
