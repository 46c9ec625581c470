import path from "node:path";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { checkDocument } from "../format/check-document.ts";
import type { Loose } from "../format/check-shape.ts";
import { type JourneyFile, journeyFile } from "../format/journey-file.ts";
import { parsePath } from "../source/data-path.ts";
import { type DocumentInput, loadDocument, ReadingLog } from "../source/load-document.ts";
import { diagnosticAt, type SourceDocument } from "../source/source-document.ts";
import { findWorkspaceRoot } from "../source/workspace.ts";
import { Images } from "./images.ts";
import type { Journey, SourcePath } from "./journey.ts";
import { inside, itemsOf, type Place } from "./place.ts";
import { resolveJourney } from "./resolve-journey.ts";
import { PersonaFiles, type PersonaLayers } from "./use-personas.ts";

export interface ReadOptions {
  /** The folder the command runs in: names in messages count from it. */
  cwd: string;
  /** The folder that `use:` files and images may not leave. Default: see `findWorkspaceRoot`. */
  root?: string | undefined;
  /** The language to show (BCP 47). Default: the file's own. */
  lang?: string | undefined;
}

export interface ReadResult {
  /** What was found in all the files, in order: the file itself first. */
  diagnostics: Diagnostic[];
  /** The texts of the files, by the names that diagnostics use. */
  sources: ReadonlyMap<string, string>;
  /** Absolute paths of everything that was read. */
  readFiles: string[];
}

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
  const log = new ReadingLog(path.resolve(options.cwd));
  const document = await loadDocument(input, log);
  const journey = document && (await understand(document, options, log));
  return {
    ...(journey && !log.hasErrors ? { journey } : {}),
    ...resultOf(log, document?.name),
    locate: (place) => {
      if (!document) return {};
      const problem = { code: "wrong-value", message: "" } as const;
      const { start, end } = diagnosticAt(document, parsePath(place), problem);
      return start && end ? { start, end } : {};
    },
  };
}

/** The end of every reading: the log, put in order. */
export function resultOf(log: ReadingLog, mainFile: string | undefined): ReadResult {
  return {
    diagnostics: sortDiagnostics(log.diagnostics, mainFile),
    sources: log.sources,
    readFiles: [...log.files],
  };
}

async function understand(
  document: SourceDocument,
  options: ReadOptions,
  log: ReadingLog,
): Promise<Journey | undefined> {
  const { data, diagnostics } = checkDocument(journeyFile, document);
  log.diagnostics.push(...diagnostics);
  if (!data) return undefined;
  const root = options.root ?? findWorkspaceRoot(document.folder, log.cwd);
  const top: Place = { document, path: [] };
  const images = new Images(root, log);
  const personas = await loadPersonas(data, top, new PersonaFiles(root, log));
  await loadImages(data, top, personas, images);
  return resolveJourney({
    file: data,
    document,
    personas,
    image: (reference, place) => images.get(reference, place),
    lang: options.lang,
    report: (place, problem) => {
      log.diagnostics.push(diagnosticAt(place.document, place.path, problem));
    },
  });
}

async function loadPersonas(
  file: Loose<JourneyFile>,
  top: Place,
  files: PersonaFiles,
): Promise<PersonaLayers[]> {
  const personas: PersonaLayers[] = [];
  for (const [entry, place] of itemsOf(file.personas, inside(top, "personas"))) {
    personas.push(await files.layersOf(entry, place));
  }
  return personas;
}

async function loadImages(
  file: Loose<JourneyFile>,
  top: Place,
  personas: readonly PersonaLayers[],
  images: Images,
): Promise<void> {
  for (const { layers } of personas) {
    const layer = layers.find(({ data }) => data.photo !== undefined);
    if (layer?.data.photo) await images.load(layer.data.photo, inside(layer.place, "photo"));
  }
  for (const [stage, place] of itemsOf(file.stages, inside(top, "stages"))) {
    if (stage.image) await images.load(stage.image, inside(place, "image"));
    for (const [step, at] of itemsOf(stage.steps, inside(place, "steps"))) {
      if (step.image) await images.load(step.image, inside(at, "image"));
    }
  }
}
