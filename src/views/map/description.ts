import type { Journey, Step } from "../../journey/journey.ts";
import { listed, momentTitle, quoted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { writtenScore } from "../prose/emotions.ts";

/** The journey told in words: what the picture's `<desc>` and the PDF's alternative text say. */
export function describeJourney(journey: Journey, words: Words): string {
  const names = journey.personas.map(({ name }) => name);
  const head = [
    journey.subtitle,
    journey.scenario && `${words.header.scenario}: ${journey.scenario}`,
    journey.goal && `${words.header.goal}: ${journey.goal}`,
    journey.personas.length > 0 && `${words.header.personas}: ${listed(journey.lang, names)}`,
  ];
  const stages = journey.stages.map((stage, index) => {
    const steps = stage.steps.map((step) => describeStep(journey, step, words, stage.single));
    return `${index + 1}. ${stage.name}: ${steps.join(" ")}`;
  });
  return [...head.filter(Boolean), ...stages].join("\n");
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
