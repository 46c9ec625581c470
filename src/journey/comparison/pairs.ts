/** Which thing of the earlier state is which of the later one; no thing is in two pairs. */
export class Pairs<Thing> {
  readonly #after = new Map<Thing, Thing>();
  readonly #before = new Map<Thing, Thing>();

  /**
   * Pairs things that are alike and still alone, each key once, the first with the first.
   *
   * @param keyOf undefined where a thing has no such key
   */
  match(
    before: readonly Thing[],
    after: readonly Thing[],
    keyOf: (thing: Thing) => string | undefined,
  ): void {
    const free = this.#byKey(after, keyOf, this.#before);
    for (const [key, things] of this.#byKey(before, keyOf, this.#after)) {
      for (const [index, thing] of things.entries()) this.add(thing, free.get(key)?.[index]);
    }
  }

  /** As `match`, for keys that only one thing on either side has: else it is a guess. */
  matchLone(
    before: readonly Thing[],
    after: readonly Thing[],
    keyOf: (thing: Thing) => string | undefined,
  ): void {
    const free = this.#byKey(after, keyOf, this.#before);
    for (const [key, [thing, ...more]] of this.#byKey(before, keyOf, this.#after)) {
      const [other, ...others] = free.get(key) ?? [];
      if (thing && more.length === 0 && others.length === 0) this.add(thing, other);
    }
  }

  add(before: Thing, after: Thing | undefined): void {
    if (after === undefined) return;
    this.#after.set(before, after);
    this.#before.set(after, before);
  }

  laterOf(before: Thing): Thing | undefined {
    return this.#after.get(before);
  }

  earlierOf(after: Thing): Thing | undefined {
    return this.#before.get(after);
  }

  /** Earlier and later, in no order. */
  all(): Iterable<[before: Thing, after: Thing]> {
    return this.#after;
  }

  #byKey(
    things: readonly Thing[],
    keyOf: (thing: Thing) => string | undefined,
    paired: ReadonlyMap<Thing, Thing>,
  ): Map<string, Thing[]> {
    const groups = new Map<string, Thing[]>();
    for (const thing of things) {
      const key = paired.has(thing) ? undefined : keyOf(thing);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), thing]);
    }
    return groups;
  }
}
