import type { Persona } from "../../journey/journey.ts";
import type { CardPart } from "../../layout/card-content.ts";
import type { Words } from "../../locale/words.ts";

/** A list of a persona: what it is called, and how it is told from the others. */
export interface PersonaList {
  id: ListName;
  name: string;
  icon: string;
  /** What weighs on the persona, in the colour of pains. */
  burden: boolean;
  texts: string[];
}

const LISTS = [
  { id: "goals", burden: false },
  { id: "needs", burden: false },
  { id: "motivations", burden: false },
  { id: "frustrations", burden: true },
  { id: "fears", burden: true },
] as const;

export type ListName = (typeof LISTS)[number]["id"];

/** The five lists in their order, the empty ones too. */
export function listsOf(persona: Persona, words: Words): PersonaList[] {
  return LISTS.map(({ id, burden }) => ({
    id,
    name: words.persona[id],
    icon: id,
    burden,
    texts: persona[id],
  }));
}

/** The texts of a list, each after a bullet. */
export function bulleted(texts: readonly string[]): CardPart[] {
  return texts.map((text) => ({
    kind: "text",
    text,
    size: "body",
    tone: "ink",
    lead: { kind: "bullet" },
  }));
}
