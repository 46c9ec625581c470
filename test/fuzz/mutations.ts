import fc from "fast-check";
import { isPlainObject } from "../../src/format/shapes.ts";
import { hostileKey, hostileValue } from "./hostile-values.ts";

/** One change of a file's data. What it is done to is told by numbers, so that it shrinks well. */
export interface Mutation {
  kind: "replace" | "remove" | "repeat" | "rename" | "add" | "move";
  place: number;
  other: number;
  key: string;
  value: unknown;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("replace", "replace", "replace", "remove", "repeat", "rename", "add", "move"),
  place: fc.nat(100_000),
  other: fc.nat(100_000),
  key: hostileKey,
  value: hostileValue,
});

interface Slot {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** A copy of the data with these changes. */
export function mutated(data: unknown, mutations: readonly Mutation[]): unknown {
  const top = { top: structuredClone(data) };
  for (const one of mutations) mutate(top, one);
  return top.top;
}

function mutate(top: Record<string, unknown>, { kind, place, other, key, value }: Mutation): void {
  const slots = slotsIn(top);
  const slot = slots[place % slots.length];
  const source = slots[other % slots.length];
  if (!slot || !source) return;
  const { holder } = slot;
  switch (kind) {
    case "replace":
      return put(slot, structuredClone(value));
    case "move":
      return put(slot, structuredClone(Reflect.get(source.holder, source.key)));
    case "remove":
      if (Array.isArray(holder)) holder.splice(Number(slot.key), 1);
      else delete holder[slot.key];
      return;
    case "repeat":
      if (Array.isArray(holder)) holder.splice(Number(slot.key), 0, Reflect.get(holder, slot.key));
      else put({ holder, key }, structuredClone(Reflect.get(holder, slot.key)));
      return;
    case "rename": {
      const content = Reflect.get(holder, slot.key);
      if (!Array.isArray(holder)) delete holder[slot.key];
      return put({ holder, key }, content);
    }
    case "add":
      return put({ holder, key }, structuredClone(value));
  }
}

/** Every value of the tree, by what holds it. Copies of a part may be in it several times. */
function slotsIn(top: Record<string, unknown>): Slot[] {
  const slots: Slot[] = [];
  const waiting: Slot["holder"][] = [top];
  for (let holder = waiting.pop(); holder && slots.length < 5_000; holder = waiting.pop()) {
    for (const key of Object.keys(holder)) {
      slots.push({ holder, key });
      const value: unknown = Reflect.get(holder, key);
      if (Array.isArray(value) || isPlainObject(value)) waiting.push(value);
    }
  }
  return slots;
}

/** As an own property, `__proto__` too. */
function put({ holder, key }: Slot, value: unknown): void {
  if (Array.isArray(holder)) {
    const index = Number(key);
    holder[Number.isInteger(index) && index >= 0 ? index : holder.length] = value;
  } else {
    Object.defineProperty(holder, key, {
      ...{ value, writable: true, enumerable: true, configurable: true },
    });
  }
}
