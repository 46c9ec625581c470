import { nearest } from "../format/nearest.ts";
import { capitalised } from "../format/words.ts";
import type { Problem } from "../source/source-document.ts";
import { idFromName } from "./ids.ts";
import { itemsOf, type Place } from "./place.ts";

const MOST_LISTED = 12;
const MOST_COMPARED = 500;

/** What references of one kind may mean. */
export class Targets {
  readonly ids: readonly string[];
  /** False when some could not be read: a reference may mean one of those. */
  readonly complete: boolean;
  private readonly byWriting: ReadonlyMap<string, string>;
  private readonly kind: string;
  private readonly plural: string;
  private readonly declareHelp: string;
  private readonly report: (place: Place, problem: Problem) => void;

  constructor(options: {
    /** What such a thing is called, in the singular. */
    kind: string;
    plural?: string;
    ids: readonly string[];
    complete: boolean;
    /** What to do when there is none at all. */
    declareHelp: string;
    report: (place: Place, problem: Problem) => void;
  }) {
    this.kind = options.kind;
    this.plural = options.plural ?? `${options.kind}s`;
    this.ids = options.ids;
    this.complete = options.complete;
    this.declareHelp = options.declareHelp;
    this.report = options.report;
    const folded = this.ids.map((id): [string, string] => [idFromName(id), id]);
    // Earlier ids win over later ones, and exact ones over folded ones.
    this.byWriting = new Map([
      ...folded.reverse(),
      ...this.ids.map((id): [string, string] => [id, id]),
    ]);
  }

  /** The id that is meant: exactly as written, or written like the name it comes from. */
  find(written: string): string | undefined {
    return this.byWriting.get(written) ?? this.byWriting.get(idFromName(written));
  }

  /** The same, and a diagnostic when there is nothing of that id. */
  refer(written: string, place: Place, options: { atKey?: boolean } = {}): string | undefined {
    const id = this.find(written);
    if (id === undefined && this.complete) {
      this.report(place, { ...this.problemWith(written), ...options });
    }
    return id;
  }

  /** What is to be said of a reference that leads nowhere. */
  problemWith(written: string): Problem {
    return {
      code: "unknown-id",
      message: `There is no ${this.kind} \`${written}\`.`,
      help: this.helpFor(written),
    };
  }

  /** A list of references, each id once. */
  referAll(list: readonly (string | undefined)[] | undefined, place: Place): string[] {
    const ids = new Set<string>();
    for (const [written, itemPlace] of itemsOf(list, place)) {
      const id = this.refer(written, itemPlace);
      if (id !== undefined) ids.add(id);
    }
    return [...ids];
  }

  private helpFor(written: string): string {
    if (this.ids.length === 0) return this.declareHelp;
    // Among very many, comparing each reference with each id would take minutes.
    const likely = this.ids.length > MOST_COMPARED ? undefined : nearest(written, this.ids);
    const guess = likely === undefined ? [] : [`Did you mean \`${likely}\`?`];
    const listed = likely === undefined || this.ids.length <= MOST_LISTED ? [this.overview()] : [];
    return [...guess, ...listed].join(" ");
  }

  /** "Personas here: ana, cfo." */
  private overview(): string {
    const count = this.ids.length;
    if (count > MOST_LISTED) return `There are ${count} ${this.plural} here.`;
    return `${capitalised(this.plural)} here: ${[...new Set(this.ids)].join(", ")}.`;
  }
}
