import type { Journey, Persona, Trait } from "../../journey/journey.ts";
import type { CardPart } from "../../layout/card-content.ts";
import { quoted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { channelParts } from "../people/channels.ts";
import { bulleted, listsOf } from "../people/lists.ts";

/** What stands in a row for one persona. */
export type CellContent =
  | { kind: "parts"; parts: CardPart[] }
  | { kind: "share"; share: number }
  | { kind: "trait"; trait: Trait };

/** One thing that personas are compared in. */
export interface ComparedRow {
  /** `goals`, or the kind and the name of a fact or a trait: `fact-Age`. */
  id: string;
  name: string;
  icon?: string;
  /** Belongs together with the row above: no line between the two. */
  goesOn: boolean;
  /** One a persona, in their order; undefined where the file says nothing. */
  cells: (CellContent | undefined)[];
}

/** The rows in the order of a persona's sheet, without those that nobody has anything in. */
export function comparedRows(journey: Journey, words: Words): ComparedRow[] {
  const { personas } = journey;
  const rows: ComparedRow[] = [
    row("quote", words.people.quote, "thoughts", personas.map(quoteOf(words))),
    row("bio", words.people.bio, "user-round", personas.map(bioOf)),
    ...factRows(personas),
    row("share", words.persona.share, "users", personas.map(shareOf)),
    ...listRows(personas, words),
    row(
      "channels",
      words.persona.channels,
      "touchpoints",
      personas.map((persona) => inParts(channelParts(journey, persona))),
    ),
    ...traitRows(personas),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
}

function row(id: string, name: string, icon: string, cells: ComparedRow["cells"]): ComparedRow {
  return { id, name, icon, goesOn: false, cells };
}

function inParts(parts: CardPart[]): CellContent | undefined {
  return parts.length > 0 ? { kind: "parts", parts } : undefined;
}

function quoteOf(words: Words) {
  return ({ quote }: Persona, persona: number) =>
    quote === undefined
      ? undefined
      : inParts([
          {
            kind: "text",
            text: quoted(words, quote),
            size: "body",
            weight: 600,
            tone: `persona-${persona}`,
          },
        ]);
}

function bioOf({ bio }: Persona): CellContent | undefined {
  return bio === undefined ? undefined : plainText(bio);
}

function plainText(text: string): CellContent | undefined {
  return inParts([{ kind: "text", text, size: "body", tone: "ink" }]);
}

function shareOf({ share }: Persona): CellContent | undefined {
  return share === undefined ? undefined : { kind: "share", share };
}

function listRows(personas: readonly Persona[], words: Words): ComparedRow[] {
  const lists = personas.map((persona) => listsOf(persona, words));
  return (lists[0] ?? []).map(({ id, name, icon }, index) =>
    row(
      id,
      name,
      icon,
      lists.map((of) => inParts(bulleted(of[index]?.texts ?? []))),
    ),
  );
}

/** A fact that several have under one name is one row, so that Age stands beside Age. */
function factRows(personas: readonly Persona[]): ComparedRow[] {
  const names = new Set(personas.flatMap(({ facts }) => facts.map(({ name }) => name)));
  return [...names].map((name, index) => ({
    id: `fact-${name}`,
    name,
    goesOn: index > 0,
    cells: personas.map(({ facts }) => {
      const fact = facts.find((one) => one.name === name);
      return fact && plainText(fact.value);
    }),
  }));
}

function traitRows(personas: readonly Persona[]): ComparedRow[] {
  const names = new Set(personas.flatMap(({ traits }) => traits.map(({ name }) => name)));
  return [...names].map((name, index) => ({
    id: `trait-${name}`,
    name,
    goesOn: index > 0,
    cells: personas.map(({ traits }) => {
      const trait = traits.find((one) => one.name === name);
      return trait && { kind: "trait", trait };
    }),
  }));
}
