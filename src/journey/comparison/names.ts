import type { Journey } from "../journey.ts";

/** What people call the things that others refer to by their ids. */
export type Names = Record<Named, (id: string) => string>;

export type Named = "persona" | "step" | "pain" | "source" | "channel" | "system";

/** What things of an earlier state are called in the later one: kind and id → name. */
export class Renamed {
  readonly #names = new Map<string, string>();

  add(kind: Named, id: string, name: string): void {
    this.#names.set(`${kind} ${id}`, name);
  }

  get(kind: Named, id: string): string | undefined {
    return this.#names.get(`${kind} ${id}`);
  }
}

/**
 * The names of one state. A thing that has another id or another wording in the later state goes
 * by what it is called there: who refers to it has not changed for that.
 */
export function namesIn(journey: Journey, renamed = new Renamed()): Names {
  const { personas, research, channels, systems, stages } = journey;
  const steps = stages.flatMap((stage) => stage.steps);
  const finder = (kind: Named, things: readonly (readonly [id: string, name: string])[]) => {
    const names = new Map(things);
    return (id: string) => renamed.get(kind, id) ?? names.get(id) ?? id;
  };
  return {
    persona: finder("persona", named(personas)),
    step: finder("step", named(steps)),
    pain: finder(
      "pain",
      steps.flatMap(({ pains }) => pains.map(({ id, text }) => [id, text] as const)),
    ),
    source: finder(
      "source",
      research.map(({ id, title }) => [id, title]),
    ),
    channel: finder("channel", named(channels)),
    system: finder("system", named(systems)),
  };
}

function named(things: readonly { id: string; name: string }[]) {
  return things.map(({ id, name }) => [id, name] as const);
}
