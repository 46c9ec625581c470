import { idFromName } from "./ids.ts";

/**
 * Things that steps may name without declaring them: channels and systems. What is declared
 * comes first; what is only named follows in the order in which it comes up.
 */
export class Registry<T extends { id: string; name: string }> {
  private readonly things = new Map<string, T>();
  private readonly byFoldedId = new Map<string, string>();
  private readonly create: (id: string, name: string) => T;

  constructor(declared: readonly T[], create: (id: string, name: string) => T) {
    this.create = create;
    for (const thing of declared) this.add(thing);
  }

  /** The id of what is named, by its id or by a name that gives the same id. */
  refer(written: string): string {
    const id = idFromName(written) || written;
    const known = this.things.get(written)?.id ?? this.byFoldedId.get(id);
    if (known !== undefined) return known;
    this.add(this.create(id, written));
    return id;
  }

  referAll(list: readonly (string | undefined)[] | undefined): string[] {
    const ids = (list ?? []).flatMap((written) =>
      written === undefined ? [] : [this.refer(written)],
    );
    return [...new Set(ids)];
  }

  all(): T[] {
    return [...this.things.values()];
  }

  private add(thing: T): void {
    this.things.set(thing.id, thing);
    this.byFoldedId.set(idFromName(thing.id) || thing.id, thing.id);
  }
}
