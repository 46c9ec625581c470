import type { Journey, Step, Way } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";
import { withChangeWord } from "./changes.ts";

/** A part of the service behind a step, or a lane of the user's own. */
export interface ServiceField {
  name: string;
  texts: string[];
}

/** The service blueprint from what can be seen to what lies behind, then the user's own lanes. */
export function serviceFields(journey: Journey, step: Step, words: Words): ServiceField[] {
  const { blueprint, lanes } = words;
  const told = (list: string, texts: readonly string[]) =>
    texts.map((text, index) =>
      withChangeWord(journey, words, `${step.path}.${list}[${index}]`, text),
    );
  const systems = step.systems.map((id) => systemName(journey, id));
  const fields: ServiceField[] = [
    { name: lanes.evidence, texts: told("evidence", step.evidence) },
    { name: lanes.frontstage, texts: told("frontstage", step.frontstage) },
    { name: lanes.backstage, texts: told("backstage", step.backstage) },
    { name: lanes.support, texts: told("support", step.support) },
    { name: lanes.systems, texts: told("systems", systems) },
    { name: blueprint.dataIn, texts: step.data?.in ?? [] },
    { name: blueprint.dataOut, texts: step.data?.out ?? [] },
    ...Object.entries(step.lanes).map(([id, texts]) => ({
      name: journey.lanes?.find((lane) => lane.id === id)?.title ?? id,
      texts: told(`lanes.${id}`, texts),
    })),
    { name: blueprint.next, texts: waysFrom(journey, step, words) },
  ];
  return fields.filter(({ texts }) => texts.length > 0);
}

/** "CRM (Sales)": what it is called and who answers for it. */
function systemName(journey: Journey, id: string): string {
  const { name, owner } = journey.systems.find((system) => system.id === id) ?? { name: id };
  return owner === undefined ? name : `${name} (${owner})`;
}

/** Where it goes on, where that is not simply the step that follows. */
function waysFrom(journey: Journey, step: Step, words: Words): string[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const following = steps[steps.indexOf(step) + 1]?.id;
  const [only, ...others] = step.next;
  if (others.length === 0 && only?.to === following && only?.when === undefined) return [];
  return step.next.map((way) => wayText(way, steps, words));
}

function wayText({ to, when }: Way, steps: readonly Step[], { blueprint }: Words): string {
  const out = to === "end" ? blueprint.end : blueprint.dropOut;
  const name = steps.find((step) => step.id === to)?.name ?? out;
  return when === undefined ? name : `${name} — ${when}`;
}
