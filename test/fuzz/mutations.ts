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
  kind: fc.constantFrom(
    "replace",
    "replace",
    "replace",
    "remove",
    "repeat",
    "rename",
    "add",
    "move",
  ),
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
  const content: unknown = Reflect.get(holder, slot.key);
  if (kind === "remove" || kind === "rename") take(slot);
  if (kind === "replace") put(slot, structuredClone(value));
  if (kind === "move") put(slot, structuredClone(Reflect.get(source.holder, source.key)));
  if (kind === "repeat") put({ holder, key }, structuredClone(content));
  if (kind === "rename") put({ holder, key }, content);
  if (kind === "add") put({ holder, key }, structuredClone(value));
}

function take({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
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
