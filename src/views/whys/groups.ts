import type { Journey, Opportunity, Pain, Stage, Step } from "../../journey/journey.ts";

/** A pain with the answers that lead down from it. */
export interface WhyChain {
  pain: Pain;
  stage: Stage;
  step: Step;
}

/** Pains that end in one cause, and what is to be done about them. */
export interface WhyGroup {
  chains: WhyChain[];
  cause?: string;
  opportunities: Opportunity[];
}

/**
 * The chains of whys, those together that end in the same cause: the same words, whatever their
 * capitals and spaces. A pain without whys is there only where it ends in the cause of another.
 *
 * @param asked ids of the pains that are wanted, with or without whys; empty for all that have some
 */
export function whyGroups(journey: Journey, asked: readonly string[]): WhyGroup[] {
  const all = journey.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => step.pains.map((pain) => ({ pain, stage, step }))),
  );
  const wanted = (pain: Pain) =>
    asked.length > 0 ? asked.includes(pain.id) : pain.whys.length > 0;
  const causes = new Set(all.flatMap(({ pain }) => (wanted(pain) ? (causeKey(pain) ?? []) : [])));
  const groups = new Map<string, WhyChain[]>();
  for (const chain of all) {
    const key = causeKey(chain.pain);
    const joins = asked.length === 0 && key !== undefined && causes.has(key);
    if (!wanted(chain.pain) && !joins) continue;
    const name = key ?? `pain ${chain.pain.id}`;
    groups.set(name, [...(groups.get(name) ?? []), chain]);
  }
  return [...groups.values()].map((chains) => groupOf(journey, chains));
}

/** What is the same in two causes that say the same. */
function causeKey({ cause }: Pain): string | undefined {
  return cause?.normalize("NFC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
}

function groupOf({ stages }: Journey, chains: WhyChain[]): WhyGroup {
  const ids = new Set(chains.map(({ pain }) => pain.id));
  const steps = stages.flatMap((stage) => stage.steps);
  const opportunities = steps
    .flatMap((step) => step.opportunities)
    .filter(({ solves }) => solves.some((id) => ids.has(id)));
  const cause = chains[0]?.pain.cause;
  return { chains, ...(cause === undefined ? {} : { cause }), opportunities };
}
