import type { Loose } from "../format/check-shape.ts";
import { type PersonaFile, personaFile } from "../format/persona.ts";
import { parsePath } from "../source/data-path.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { rangeAt } from "../source/source-document.ts";
import { DEFAULT_SCALE } from "./emotions.ts";
import { layersWithout } from "./hidden.ts";
import type { Channel, Journey } from "./journey.ts";
import { chooseLanguage, languagesIn } from "./language.ts";
import { resolvePersonas } from "./personas.ts";
import { inside, type Place } from "./place.ts";
import { type OpenFile, readFile } from "./read-file.ts";
import type { JourneyResult } from "./read-journey.ts";
import { languagesOf, type ReadOptions } from "./read-result.ts";
import { Registry } from "./registry.ts";
import { tellMissing } from "./resolve-journey.ts";
import { Texts } from "./texts.ts";
import { asPersona, PersonaFiles } from "./use-personas.ts";

/**
 * Reads a persona file by itself, with the files that it uses: as a journey of this one persona,
 * without stages.
 */
export async function readPersona(
  input: DocumentInput,
  options: ReadOptions,
): Promise<JourneyResult> {
  const { made, document, result } = await readFile(personaFile, input, options, understand);
  return {
    ...(made ? { journey: made } : {}),
    ...result,
    locate: (place) => (document ? rangeAt(document, parsePath(place)) : {}),
  };
}

async function understand(open: OpenFile<Loose<PersonaFile>>): Promise<Journey | undefined> {
  const { data, top, image, report, options, document } = open;
  const found = await new PersonaFiles(open.root, open.log).layersOf(asPersona(data), top);
  await open.images.loadPhoto(found.layers);
  const held = languagesIn(found.layers.map((layer) => layer.data));
  const language = chooseLanguage(languagesOf(options), data.lang, held);
  tellMissing(language, inside(top, data.lang === undefined ? "name" : "lang"), report);
  const channels = new Registry<Channel>({
    ...{ kind: "channel", declared: [], report },
    create: (named) => named,
  });
  const channel = (written: string, place: Place) => channels.refer(written, place);
  const texts = new Texts(language, report);
  const reading = { texts, channel, image, report };
  const [whole] = resolvePersonas([found], reading);
  texts.tellOfSingle();
  const { hidden } = options;
  const [persona] = hidden
    ? resolvePersonas([layersWithout(found, hidden)], { ...reading, report: () => {} })
    : [whole];
  if (!persona) return undefined;
  return {
    id: persona.id,
    file: document.name,
    title: persona.name,
    lang: language.chosen,
    languages: language.languages,
    scale: DEFAULT_SCALE,
    personas: [persona],
    channels: channels.all(),
    hidesResearch: false,
    extra: {},
    ...NOTHING_MORE,
  };
}

/** What only a journey has. */
const NOTHING_MORE = {
  authors: [],
  tags: [],
  stakeholders: [],
  systems: [],
  metrics: [],
  measured: [],
  research: [],
  stages: [],
} satisfies Partial<Journey>;
