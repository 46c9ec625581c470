import type { Loose } from "../format/check-shape.ts";
import type { PersonaEntry } from "../format/persona.ts";
import type { Named } from "./ids.ts";
import type { Extra } from "./journey.ts";
import { extraAt, inside, type Place } from "./place.ts";
import type { Texts } from "./texts.ts";
import type { PersonaLayer } from "./use-personas.ts";

/** A persona's layers as one: each field from the first layer that has it. */
export class MergedPersona {
  readonly layers: readonly PersonaLayer[];

  constructor(layers: readonly PersonaLayer[]) {
    this.layers = layers;
  }

  /** The place of the persona in the journey itself. */
  get place(): Place {
    const [first] = this.layers;
    if (!first) throw new Error("A persona has one layer at least.");
    return first.place;
  }

  get<Field extends keyof PersonaEntry>(
    name: Field,
  ): { value: Loose<PersonaEntry>[Field]; place: Place } {
    const layer = this.layers.find(({ data }) => data[name] !== undefined);
    return { value: layer?.data[name], place: inside(layer?.place ?? this.place, name) };
  }

  /** The user's own keys of all layers. */
  get extra(): Extra {
    const extras = this.layers.map(({ place }) => Object.entries(extraAt(place)));
    return Object.fromEntries(extras.reverse().flat());
  }

  named(texts: Texts): Named {
    const name = this.get("name");
    const layer = this.layers.find(({ data }) => data.id !== undefined);
    return {
      id: layer?.data.id,
      name: texts.forId(name.value, name.place),
      place: layer?.place ?? this.place,
    };
  }
}
