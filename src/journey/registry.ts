import { slipOf } from "../format/nearest.ts";
import type { Problem } from "../source/source-document.ts";
import { idFromName } from "./ids.ts";
import { itemsOf, type Place } from "./place.ts";

interface Named {
  id: string;
  name: string;
}

/**
 * Things that steps may name without declaring them: channels and systems. What is declared
 * comes first; what is only named follows in the order in which it comes up.
 */
export class Registry<T extends Named> {
  private readonly things = new Map<string, T>();
  private readonly byFoldedId = new Map<string, string>();
  private readonly kind: string;
  private readonly declared: readonly T[];
  private readonly create: (named: Named) => T;
  private readonly report: (place: Place, problem: Problem) => void;

  constructor(options: {
    /** What such a thing is called, in the singular. */
    kind: string;
    declared: readonly T[];
    create: (named: Named) => T;
    report: (place: Place, problem: Problem) => void;
  }) {
    this.kind = options.kind;
    this.declared = options.declared;
    this.create = options.create;
    this.report = options.report;
    for (const thing of this.declared) this.add(thing);
  }

  /**
   * The id of what is named, by its id or by a name that gives the same id. What is nearly
   * something that is declared is told of once.
   */
  refer(written: string, place: Place): string {
    const id = idFromName(written) || written;
    const known = this.things.get(written)?.id ?? this.byFoldedId.get(id);
    if (known !== undefined) return known;
    this.tellOfSlip(written, place);
    this.add(this.create({ id, name: written }));
    return id;
  }

  referAll(list: readonly (string | undefined)[] | undefined, place: Place): string[] {
    return [...new Set([...itemsOf(list, place)].map(([written, at]) => this.refer(written, at)))];
  }

  all(): T[] {
    return [...this.things.values()];
  }

  private tellOfSlip(written: string, place: Place): void {
    const slip = slipOf(
      written,
      this.declared.flatMap(({ id, name }) => [id, name]),
    );
    const meant = this.declared.find(({ id, name }) => id === slip || name === slip);
    if (!meant) return;
    this.report(place, {
      code: "near-miss",
      severity: "warning",
      message: `\`${written}\` is not among the ${this.kind}s that are declared, so it is shown as another one.`,
      help: `Did you mean \`${meant.id}\`? If not, declare it under \`${this.kind}s\` too.`,
    });
  }

  private add(thing: T): void {
    this.things.set(thing.id, thing);
    this.byFoldedId.set(idFromName(thing.id) || thing.id, thing.id);
  }
}
