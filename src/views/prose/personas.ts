import { empathyOf } from "../../journey/empathy.ts";
import type { Image, Journey, Persona, Trait } from "../../journey/journey.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import { type PersonaShape, shapeOf } from "../../layout/persona-shape.ts";
import { quoted, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { initials } from "../map/initials.ts";
import { type EmpathySection, empathySections } from "./empathy.ts";
import { percentage } from "./numbers.ts";
import { alongScale, type Rating, ratingOf } from "./rating.ts";

/** A list with its name: goals, needs, … */
export interface NamedList {
  name: string;
  texts: string[];
}

export interface TraitScale {
  name: string;
  low?: string;
  high?: string;
  rating?: Rating;
  /** How far from low to high, in per cent. */
  along?: number;
}

/** Everything that the file says of a persona. */
export interface PersonaSheet {
  anchor: string;
  path: string;
  id: string;
  /** Its place in the journey, from 0. */
  persona: number;
  shape: PersonaShape;
  name: string;
  initials: string;
  photo?: Image;
  role?: string;
  archetype?: string;
  quote?: string;
  bio?: string;
  /** "35%" */
  share?: string;
  facts: { name: string; text: string }[];
  lists: NamedList[];
  channels: { name: string; icon: string }[];
  traits: TraitScale[];
  empathy: EmpathySection[];
}

export function personaSheets(journey: Journey, words: Words): PersonaSheet[] {
  return journey.personas.map((persona, index) => ({
    anchor: `persona-${index + 1}`,
    path: persona.path,
    id: persona.id,
    persona: index,
    shape: shapeOf(persona.place),
    name: persona.name,
    initials: initials(persona.name),
    ...told(journey, persona, words),
    facts: persona.facts.map(({ name, value }) => ({ name, text: value })),
    lists: lists(persona, words),
    channels: persona.channels.map((id) => channelOf(journey, id)),
    traits: persona.traits.map((trait) => traitScale(journey, words, trait)),
    empathy: empathySections(empathyOf(journey, persona), words),
  }));
}

/** Whether there is more to say of a persona than its name and role, which the cover says. */
export function tellsOfPersona(sheet: PersonaSheet): boolean {
  const { archetype, quote, bio, share } = sheet;
  const lists = [sheet.facts, sheet.lists, sheet.channels, sheet.traits, sheet.empathy];
  return (
    [archetype, quote, bio, share].some((text) => text !== undefined) ||
    lists.some((list) => list.length > 0)
  );
}

function told(journey: Journey, persona: Persona, words: Words) {
  const { photo, role, archetype, quote, bio, share } = persona;
  return {
    ...(photo === undefined ? {} : { photo }),
    ...(role === undefined ? {} : { role: termOr(words.roles, role) }),
    ...(archetype === undefined ? {} : { archetype }),
    ...(quote === undefined ? {} : { quote: quoted(words, quote) }),
    ...(bio === undefined ? {} : { bio }),
    ...(share === undefined ? {} : { share: percentage(journey.lang, share) }),
  };
}

function traitScale(journey: Journey, words: Words, trait: Trait): TraitScale {
  const { name, low, high, value } = trait;
  const rating = ratingOf(journey, words, value);
  return {
    name,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(rating ? { rating } : {}),
    ...(value === undefined ? {} : { along: alongScale(value) }),
  };
}

function lists(persona: Persona, words: Words): NamedList[] {
  const names = words.persona;
  return filled([
    { name: names.goals, texts: persona.goals },
    { name: names.needs, texts: persona.needs },
    { name: names.motivations, texts: persona.motivations },
    { name: names.frustrations, texts: persona.frustrations },
    { name: names.fears, texts: persona.fears },
  ]);
}

function filled(named: readonly NamedList[]): NamedList[] {
  return named.filter(({ texts }) => texts.length > 0);
}

function channelOf(journey: Journey, id: string): { name: string; icon: string } {
  const channel = journey.channels.find((one) => one.id === id) ?? { id, name: id };
  return { name: channel.name, icon: channelIcon(channel) };
}
