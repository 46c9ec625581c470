import type { Change } from "./comparison/comparison.ts";
import type { HandOff, Losses } from "./hand-offs.ts";
import { idFromName } from "./ids.ts";

/** What came or went at a hand-off that both states have, where it did. */
export type LossChange = "added" | "removed";

/** Something that is known after a step and no longer before the next one. */
export interface LostData {
  text: string;
  change?: LossChange;
}

/** Two spellings of the same thing are the same, as they are for ids. */
export function dataKey(text: string): string {
  return idFromName(text) || text;
}

/** The data lost at a hand-off; of two states, what is lost in both, what is new, and what is gone. */
export function lostDataAt({ lostData, before }: HandOff): LostData[] {
  if (!before) return lostData.map((text) => ({ text }));
  const [was, is] = [before.lostData, lostData].map((texts) => new Set(texts.map(dataKey)));
  const told = (text: string, change: LossChange) => ({ text, change });
  return [
    ...lostData.filter((text) => was?.has(dataKey(text))).map((text) => ({ text })),
    ...lostData.filter((text) => !was?.has(dataKey(text))).map((text) => told(text, "added")),
    ...before.lostData
      .filter((text) => !is?.has(dataKey(text)))
      .map((text) => told(text, "removed")),
  ];
}

/** The identity lost at a hand-off, between which systems and for whom. */
export interface LostIdentity extends Pick<Losses, "systems" | "personas"> {
  change?: LossChange;
}

/** Undefined where identity is lost in neither state. */
export function lostIdentityAt(handOff: HandOff): LostIdentity | undefined {
  const { before, identityLost, systems, personas } = handOff;
  if (identityLost) {
    const isNew = before !== undefined && !before.identityLost;
    return { systems, personas, ...(isNew ? { change: "added" } : {}) };
  }
  if (!before?.identityLost) return undefined;
  return { systems: before.systems, personas: before.personas, change: "removed" };
}

/** Something at the hand-off came, went or changed so. */
export function marksChange(handOff: HandOff, change: Change): boolean {
  return (
    handOff.change === change ||
    lostDataAt(handOff).some((lost) => lost.change === change) ||
    lostIdentityAt(handOff)?.change === change
  );
}
