import type { Loose } from "../format/check-shape.ts";
import { type PersonaFile, personaFile } from "../format/persona.ts";
import type { DocumentInput } from "../source/load-document.ts";
import type { Persona } from "./journey.ts";
import { chooseLanguage, languagesIn } from "./language.ts";
import { resolvePersonas } from "./personas.ts";
import { type OpenFile, readFile } from "./read-file.ts";
import { languagesOf, type ReadOptions, type ReadResult } from "./read-result.ts";
import { Registry } from "./registry.ts";
import { Texts } from "./texts.ts";
import { PersonaFiles, withoutVersion } from "./use-personas.ts";

export interface PersonaResult extends ReadResult {
  /** Absent when anything is wrong. */
  persona?: Persona;
}

/** Reads a persona file by itself, with the files that it uses. */
export async function readPersona(
  input: DocumentInput,
  options: ReadOptions,
): Promise<PersonaResult> {
  const { made, result } = await readFile(personaFile, input, options, understand);
  return { ...(made ? { persona: made } : {}), ...result };
}

async function understand(open: OpenFile<Loose<PersonaFile>>): Promise<Persona | undefined> {
  const { top, image, report, options } = open;
  const found = await new PersonaFiles(open.root, open.log).layersOf(
    withoutVersion(open.data),
    top,
  );
  await open.images.loadPhoto(found.layers);
  const held = languagesIn(found.layers.map(({ data }) => data));
  const texts = new Texts(chooseLanguage(languagesOf(options), undefined, held), report);
  const channels = new Registry([], (id, name) => ({ id, name }));
  const channel = (written: string) => channels.refer(written);
  const [persona] = resolvePersonas([found], { texts, channel, image, report });
  texts.tellOfSingle();
  return persona;
}
