import type { Journey, Step } from "../../journey/journey.ts";
import { listed, momentTitle, quoted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { changeRows } from "../prose/change-rows.ts";
import { toldComparison } from "../prose/changes.ts";
import { writtenScore } from "../prose/emotions.ts";

/** The journey told in words: what the picture's `<desc>` and the PDF's alternative text say. */
export function describeJourney(journey: Journey, words: Words): string {
  return [...describeHead(journey, words), ...describeStages(journey, words, () => true)].join(
    "\n",
  );
}

/** What one page of several shows. */
export interface PageContent {
  /** "2 of 4" */
  number: string;
  /** The header of the map stands on it. */
  header: boolean;
  /** The names of its lanes. */
  lanes: string[];
  steps: readonly Step[];
  /** Its lanes are the first of those steps: what is said of a step, is said here. */
  first: boolean;
}

/** One page of several in words; all of them together say what the whole map says. */
export function describePage(journey: Journey, words: Words, page: PageContent): string {
  const { number, header, lanes, steps, first } = page;
  const stages = journey.stages.filter((stage) => stage.steps.some((step) => steps.includes(step)));
  return [
    `${journey.title}. ${number}`,
    ...(header ? describeHead(journey, words) : []),
    ...(lanes.length > 0 ? [listed(journey.lang, lanes)] : []),
    ...(first
      ? describeStages(journey, words, (step) => steps.includes(step))
      : stages.map(({ name }) => name)),
  ].join("\n");
}

function describeHead(journey: Journey, words: Words): string[] {
  const names = journey.personas.map(({ name }) => name);
  const comparison = toldComparison(journey, words);
  const head = [
    comparison && `${comparison.title}: ${comparison.summary}`,
    journey.subtitle,
    journey.scenario && `${words.header.scenario}: ${journey.scenario}`,
    journey.goal && `${words.header.goal}: ${journey.goal}`,
    journey.personas.length > 0 && `${words.header.personas}: ${listed(journey.lang, names)}`,
  ];
  return head.flatMap((part) => (part ? [part] : []));
}

function describeStages(journey: Journey, words: Words, told: (step: Step) => boolean): string[] {
  const changes = changesByPlace(journey, words);
  return journey.stages.flatMap((stage, index) => {
    const steps = stage.steps.filter(told);
    const texts = steps.map((step) =>
      [describeStep(journey, step, words, stage.single), ...(changes.get(step.id) ?? [])].join(" "),
    );
    const own = steps[0] === stage.steps[0] ? (changes.get(`stage ${stage.id}`) ?? []) : [];
    const all = [...own, ...texts];
    return texts.length > 0 ? [`${index + 1}. ${stage.name}: ${all.join(" ")}`] : [];
  });
}

/** What changes from one state to the other, by the id of the step or stage where it does. */
function changesByPlace(journey: Journey, words: Words): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { stage, step, word, kind, text, details } of changeRows(journey, words)) {
    if (!stage) continue;
    const place = step?.id ?? `stage ${stage.id}`;
    const line = [`${word}: ${kind}: ${text}`, ...details].join("; ");
    told.set(place, [...(told.get(place) ?? []), `${line}.`]);
  }
  return told;
}

function describeStep(journey: Journey, step: Step, words: Words, single: boolean): string {
  const facts = [
    ...(single ? [] : [step.name]),
    ...(step.forSome ? [`${words.lanes.presence}: ${namesOf(journey, step.personas)}`] : []),
    ...step.emotions.map((emotion) => describeEmotion(journey, emotion)),
    ...step.thoughts.map((text) => quoted(words, text)),
    ...(step.moment ? [`${words.legend.moment}: ${momentTitle(words, step.moment)}`] : []),
    ...step.pains.map((pain) => `${words.lanes.pains} ${pain.number}: ${pain.text}`),
  ];
  return `${facts.join(". ")}.`;
}

function describeEmotion(journey: Journey, emotion: Step["emotions"][number]): string {
  const name = journey.personas.find((persona) => persona.id === emotion.personaId)?.name;
  const score = writtenScore(journey, emotion);
  return [name, emotion.feeling ? `${emotion.feeling} (${score})` : score]
    .filter((part) => part !== undefined)
    .join(": ");
}

function namesOf({ personas, lang }: Journey, ids: readonly string[]): string {
  const some = personas.filter(({ id }) => ids.includes(id));
  return listed(
    lang,
    some.map(({ name }) => name),
  );
}
