import type { Opportunity, Pain } from "../journey.ts";
import type { JourneyComparison } from "./comparison.ts";
import { EARLIER } from "./states.ts";
import { stepsOf } from "./steps.ts";

/** A pain's id and number in the journey of both states. */
interface Known {
  id: string;
  number: number;
}

/**
 * What pains of the earlier state are called in the journey of both. Those that stayed go by their
 * later ids and numbers, so that its pictures agree with those of the later state; those that are
 * gone count on from there.
 */
export class RemovedPains {
  /** By their places in the earlier file, and by their ids in it. */
  readonly #byPath = new Map<string, Known>();
  readonly #byId = new Map<string, Known>();
  /** Ids of opportunities. */
  readonly #taken: Set<string>;

  constructor({ before, after, stages }: JourneyComparison) {
    const later = new Map(painsOf(after).map((pain) => [pain.path, pain]));
    const earlier = new Map(painsOf(before).map((pain) => [pain.path, pain]));
    const taken = new Set([...later.values()].map(({ id }) => id));
    this.#taken = new Set(stepsOf(after).flatMap((step) => step.opportunities.map(({ id }) => id)));
    let last = Math.max(0, ...[...later.values()].map(({ number }) => number));
    const items = stages.flatMap(({ steps }) => steps.flatMap((step) => step.items));
    for (const item of items) {
      if (item.kind === "added") continue;
      const pain = earlier.get(item.before.path);
      if (!pain) continue;
      const stayed = item.kind === "kept" ? later.get(item.after.path) : undefined;
      const known = stayed ?? { id: freeId(pain.id, taken), number: ++last };
      this.#byPath.set(pain.path, known);
      this.#byId.set(pain.id, known);
    }
  }

  pain(pain: Pain): Pain {
    const { id, number } = this.#byPath.get(pain.path) ?? pain;
    return { ...pain, id, number, path: EARLIER + pain.path };
  }

  opportunity(one: Opportunity): Opportunity {
    const solved = one.solves.flatMap((id) => this.#byId.get(id) ?? []);
    return {
      ...one,
      id: freeId(one.id, this.#taken),
      path: EARLIER + one.path,
      solves: solved.map(({ id }) => id),
      solvesNumbers: solved.map(({ number }) => number).sort((a, b) => a - b),
    };
  }
}

function painsOf(journey: JourneyComparison["before"]): Pain[] {
  return stepsOf(journey).flatMap(({ pains }) => pains);
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
