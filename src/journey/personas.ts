import { nearest } from "../format/nearest.ts";
import { persona as personaEntry } from "../format/persona.ts";
import { fieldsOf } from "../format/schema-at.ts";
import { isEmpty, isPlainObject } from "../format/shapes.ts";
import type { Text } from "../format/text.ts";
import { formatPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import { defined } from "./defined.ts";
import { assignIds } from "./ids.ts";
import type { EmpathyMap, Image, Persona } from "./journey.ts";
import { MergedPersona } from "./merged-persona.ts";
import { inside, itemsOf, type Place, rawAt } from "./place.ts";
import type { Texts } from "./texts.ts";
import type { PersonaLayers } from "./use-personas.ts";

export interface PersonaReading {
  texts: Texts;
  /** Turns a reference to a channel into its id, and takes note of the channel. */
  channel: (written: string, place: Place) => string;
  image: (reference: string, place: Place) => Image | undefined;
  report: (place: Place, problem: Problem) => void;
}

/** The personas of a journey, each made of its layers. */
export function resolvePersonas(
  found: readonly PersonaLayers[],
  reading: PersonaReading,
): Persona[] {
  const merged = found.map(({ layers }) => new MergedPersona(layers));
  const ids = assignIds(
    merged.map((persona) => persona.named(reading.texts)),
    "persona",
    reading.report,
  );
  return merged.map((persona, index) => {
    if (found[index]?.complete) requireName(persona, reading);
    return { ...resolvePersona(persona, ids[index] ?? "", reading), place: index };
  });
}

/** True when the id of every persona is known: when it was given, or its name could be read. */
export function knowsEveryPersona(found: readonly PersonaLayers[]): boolean {
  return found.every(({ layers }) =>
    layers.some(({ data }) => data.id !== undefined || data.name !== undefined),
  );
}

function requireName(persona: MergedPersona, { report }: PersonaReading): void {
  if (persona.layers.some(({ place }) => hasName(rawAt(place)))) return;
  report(persona.place, {
    code: "missing-field",
    message: "A persona needs `name`.",
    help: "Add `name`, or `use` with a persona file that has one.",
  });
}

/** True when there is a name, be it a wrong one or misspelt: both are told of elsewhere. */
function hasName(raw: unknown): boolean {
  if (!isPlainObject(raw)) return true;
  if (raw.name !== undefined) return !isEmpty(raw.name);
  const fields = fieldsOf(personaEntry);
  return Object.keys(raw).some((key) => !fields.includes(key) && nearest(key, fields) === "name");
}

function resolvePersona(
  persona: MergedPersona,
  id: string,
  reading: PersonaReading,
): Omit<Persona, "place"> {
  const { texts } = reading;
  const one = (name: TextField): string | undefined => {
    const { value, place } = persona.get(name);
    return texts.one(value, place);
  };
  const all = (name: TextsField): string[] => {
    const { value, place } = persona.get(name);
    return texts.all(value, place);
  };
  const photo = persona.get("photo");
  return defined({
    id,
    path: formatPath(persona.place.path),
    name: one("name") ?? "",
    archetype: one("archetype"),
    role: one("role"),
    photo: photo.value === undefined ? undefined : reading.image(photo.value, photo.place),
    color: persona.get("color").value,
    quote: one("quote"),
    bio: one("bio"),
    facts: factsOf(persona, texts),
    goals: all("goals"),
    needs: all("needs"),
    motivations: all("motivations"),
    frustrations: all("frustrations"),
    fears: all("fears"),
    channels: channelsOf(persona, reading),
    traits: traitsOf(persona, texts),
    share: persona.get("share").value,
    empathy: empathyOf(persona, texts),
    extra: persona.extra,
  });
}

type TextField = "name" | "archetype" | "role" | "quote" | "bio";
type TextsField = "goals" | "needs" | "motivations" | "frustrations" | "fears";

function factsOf(persona: MergedPersona, texts: Texts): Persona["facts"] {
  const { value, place } = persona.get("facts");
  return Object.entries(value ?? {}).flatMap(([name, fact]) => {
    const text = name.startsWith("x-") ? undefined : texts.one(fact, inside(place, name));
    return text === undefined ? [] : [{ name, value: text }];
  });
}

function channelsOf(persona: MergedPersona, { channel }: PersonaReading): string[] {
  const { value, place } = persona.get("channels");
  return [...new Set([...itemsOf(value, place)].map(([written, at]) => channel(written, at)))];
}

function traitsOf(persona: MergedPersona, texts: Texts): Persona["traits"] {
  const { value, place } = persona.get("traits");
  return [...itemsOf(value, place)].map(([trait, at]) =>
    defined({
      name: texts.one(trait.name, inside(at, "name")) ?? "",
      low: texts.one(trait.low, inside(at, "low")),
      high: texts.one(trait.high, inside(at, "high")),
      value: trait.value,
    }),
  );
}

/**
 * The fields come from one layer; `gather` may stand beside `use` by itself, as it is of the journey
 * and not of the persona.
 */
function empathyOf(persona: MergedPersona, texts: Texts): EmpathyMap | undefined {
  const layers = persona.layers.flatMap(({ data, place }) =>
    data.empathy ? [{ map: data.empathy, place: inside(place, "empathy") }] : [],
  );
  const saysMore = layers.find(({ map }) => Object.keys(map).some((name) => name !== "gather"));
  const told = saysMore ?? layers[0];
  if (!told) return undefined;
  const all = (name: Exclude<keyof typeof told.map, "gather">): string[] => {
    const list: readonly (Text | undefined)[] | undefined = told.map[name];
    return texts.all(list, inside(told.place, name));
  };
  return {
    who: all("who"),
    doesNext: all("does_next"),
    sees: all("sees"),
    says: all("says"),
    does: all("does"),
    hears: all("hears"),
    thinks: all("thinks"),
    feels: all("feels"),
    pains: all("pains"),
    gains: all("gains"),
    gather: layers.find(({ map }) => map.gather !== undefined)?.map.gather ?? false,
  };
}
