import type { Position } from "../diagnostics/diagnostic.ts";
import type { Loose } from "../format/check-shape.ts";
import { type JourneyFile, journeyFile } from "../format/journey-file.ts";
import { parsePath } from "../source/data-path.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { rangeAt } from "../source/source-document.ts";
import { resolveWithout } from "./hidden.ts";
import type { Journey, SourcePath } from "./journey.ts";
import { reportMisnamedLanes } from "./misnamed-lanes.ts";
import { inside, itemsOf } from "./place.ts";
import { type OpenFile, readFile } from "./read-file.ts";
import { languagesOf, type ReadOptions, type ReadResult } from "./read-result.ts";
import { resolveJourney } from "./resolve-journey.ts";
import { Tables } from "./tables.ts";
import { PersonaFiles, type PersonaLayers } from "./use-personas.ts";

export interface JourneyResult extends ReadResult {
  /** Absent when anything is wrong. */
  journey?: Journey;
  /** Where a place of the journey stands in its file, for messages of later stages. */
  locate: (place: SourcePath) => { start?: Position; end?: Position };
}

/**
 * Reads a journey and everything it refers to. All problems of all files come back at once;
 * nothing is thrown for what a user may have done wrong.
 */
export async function readJourney(
  input: DocumentInput,
  options: ReadOptions,
): Promise<JourneyResult> {
  const { made, document, result } = await readFile(journeyFile, input, options, understand);
  return {
    ...(made ? { journey: made } : {}),
    ...result,
    locate: (place) => (document ? rangeAt(document, parsePath(place)) : {}),
  };
}

async function understand(open: OpenFile<Loose<JourneyFile>>): Promise<Journey> {
  const { data, document, options, report, image } = open;
  const personas = await loadPersonas(open);
  await loadImages(open, personas);
  const tables = await loadTables(open);
  const languages = languagesOf(options);
  const parts = { file: data, document, personas, image, tables, languages, report };
  const journey = resolveJourney(parts);
  const { hidden } = options;
  if (!hidden) return journey;
  reportMisnamedLanes(journey, hidden, open.top, report);
  return resolveWithout({ ...parts, languages: [journey.lang] }, hidden);
}

async function loadPersonas(open: OpenFile<Loose<JourneyFile>>): Promise<PersonaLayers[]> {
  const files = new PersonaFiles(open.root, open.log);
  const personas: PersonaLayers[] = [];
  for (const [entry, place] of itemsOf(open.data.personas, inside(open.top, "personas"))) {
    personas.push(await files.layersOf(entry, place));
  }
  return personas;
}

async function loadTables({ data, top, root, log }: OpenFile<Loose<JourneyFile>>): Promise<Tables> {
  const tables = new Tables(root, log);
  for (const [metric, place] of itemsOf(data.metrics, inside(top, "metrics"))) {
    await tables.load(metric.source, inside(place, "source"));
  }
  return tables;
}

async function loadImages(
  { data, top, images }: OpenFile<Loose<JourneyFile>>,
  personas: readonly PersonaLayers[],
): Promise<void> {
  for (const { layers } of personas) await images.loadPhoto(layers);
  for (const [stage, place] of itemsOf(data.stages, inside(top, "stages"))) {
    await images.load(stage.image, inside(place, "image"));
    for (const [step, at] of itemsOf(stage.steps, inside(place, "steps"))) {
      await images.load(step.image, inside(at, "image"));
    }
  }
}
