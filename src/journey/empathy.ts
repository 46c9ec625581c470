import type { EmpathyMap, Journey, Persona, Step } from "./journey.ts";

export type EmpathyField = Exclude<keyof EmpathyMap, "gather">;

/** The fields in the order of Dave Gray's canvas. */
export const EMPATHY_FIELDS = [
  "who",
  "doesNext",
  "sees",
  "says",
  "does",
  "hears",
  "thinks",
  "feels",
  "pains",
  "gains",
] as const satisfies readonly EmpathyField[];

/** A text on an empathy map. */
export interface EmpathyEntry {
  text: string;
  /** The steps that it was gathered from; none where the map itself says it. */
  steps: { id: string; name: string }[];
}

export type Empathy = Record<EmpathyField, EmpathyEntry[]>;

/** Speech is written as such: all of it between quotation marks of some language. */
const SPEECH = /^["“”„«»‚‘「『](.+)["“”»«’」』]$/u;

/**
 * The empathy map of a persona: what the file says of it, and after that, where it asks for it,
 * what the steps say that the persona takes part in. What both say stands there once.
 */
export function empathyOf(journey: Journey, persona: Persona): Empathy {
  const steps = persona.empathy?.gather ? stepsOf(journey, persona) : [];
  const field = (name: EmpathyField): EmpathyEntry[] => {
    const written = (persona.empathy?.[name] ?? []).map((text) => ({ text, steps: [] }));
    const gathered = steps.flatMap((step) =>
      saidOf(step, persona, name).map((text) => ({ text, steps: [step] })),
    );
    return withoutRepeats([...written, ...gathered]);
  };
  return {
    who: field("who"),
    doesNext: field("doesNext"),
    sees: field("sees"),
    says: field("says"),
    does: field("does"),
    hears: field("hears"),
    thinks: field("thinks"),
    feels: field("feels"),
    pains: field("pains"),
    gains: field("gains"),
  };
}

/** True when there is anything on it. */
export function isTold(empathy: Empathy): boolean {
  return EMPATHY_FIELDS.some((field) => empathy[field].length > 0);
}

function stepsOf(journey: Journey, { id }: Persona): Step[] {
  return journey.stages
    .flatMap((stage) => stage.steps)
    .filter(({ personas }) => personas.includes(id));
}

/** What a step says of one who takes part in it, for one field. */
function saidOf(step: Step, { id }: Persona, field: EmpathyField): string[] {
  const concerns = ({ personas }: { personas: string[] }) =>
    personas.length === 0 || personas.includes(id);
  switch (field) {
    case "thinks":
      return step.thoughts;
    case "feels":
      return step.emotions
        .filter(({ personaId }) => personaId === id)
        .map(({ feeling, because }) => [feeling, because].filter(Boolean).join(" – "))
        .filter((text) => text !== "");
    case "says":
      return step.actions.flatMap((action) => SPEECH.exec(action)?.[1] ?? []);
    case "does":
      return step.actions.filter((action) => !SPEECH.test(action));
    case "pains":
      return step.pains.filter(concerns).map(({ text }) => text);
    case "gains":
      return step.gains.filter(concerns).map(({ text }) => text);
    default:
      return [];
  }
}

/** The same text from several steps is one entry of all of them. */
function withoutRepeats(entries: readonly EmpathyEntry[]): EmpathyEntry[] {
  const seen = new Map<string, EmpathyEntry>();
  for (const { text, steps } of entries) {
    const key = text.normalize("NFC").toLowerCase();
    const known = seen.get(key);
    if (!known) seen.set(key, { text, steps: steps.map(({ id, name }) => ({ id, name })) });
    // What the map itself says needs no step to say it.
    else if (known.steps.length > 0)
      known.steps.push(...steps.map(({ id, name }) => ({ id, name })));
  }
  return [...seen.values()];
}
