import type { Journey, Persona } from "../../journey/journey.ts";
import { quoted, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { percentage } from "../prose/numbers.ts";
import { listsOf } from "./lists.ts";

/** The file says more of a persona than a name and a role. */
export function hasSheet(persona: Persona): boolean {
  const { archetype, quote, bio, share, photo } = persona;
  const { facts, goals, needs, motivations, frustrations, fears, channels, traits } = persona;
  return (
    [archetype, quote, bio, share, photo].some((told) => told !== undefined) ||
    [facts, goals, needs, motivations, frustrations, fears, channels, traits].some(
      (list) => list.length > 0,
    )
  );
}

/** "Buyer · The careful HR lead" */
export function roleLine({ role, archetype }: Persona, words: Words): string {
  return [role && termOr(words.roles, role), archetype]
    .filter((text) => text !== undefined && text !== "")
    .join(" · ");
}

/** A persona in a few sentences, for those who cannot see the picture. */
export function aboutPersona({ lang }: Journey, persona: Persona, words: Words): string {
  const { quote, share, bio } = persona;
  const parts = [
    [persona.name, roleLine(persona, words)].filter((text) => text !== "").join(", "),
    quote && quoted(words, quote),
    bio,
    ...persona.facts.map(({ name, value }) => `${name}: ${value}`),
    share === undefined ? undefined : `${words.persona.share}: ${percentage(lang, share)}`,
    ...listsOf(persona, words).map(({ name, texts }) => listed(name, texts)),
    listed(
      words.persona.traits,
      persona.traits.map(({ name, value }) => (value === undefined ? name : `${name} ${value}/5`)),
    ),
  ];
  return parts.flatMap((part) => (part ? [ended(part)] : [])).join(" ");
}

function listed(name: string, texts: readonly string[]): string | undefined {
  return texts.length > 0 ? `${name}: ${texts.join("; ")}` : undefined;
}

/** With a full stop, where no other sign ends it. */
export function ended(sentence: string): string {
  return /[.!?…。！？؟"”»」]$/u.test(sentence) ? sentence : `${sentence}.`;
}
