import path from "node:path";
import type * as z from "zod/mini";
import { checkDocument } from "../format/check-document.ts";
import type { Loose } from "../format/check-shape.ts";
import { type DocumentInput, loadDocument, ReadingLog } from "../source/load-document.ts";
import { diagnosticAt, type Problem, type SourceDocument } from "../source/source-document.ts";
import { findWorkspaceRoot } from "../source/workspace.ts";
import { Images } from "./images.ts";
import type { Image } from "./journey.ts";
import type { Place } from "./place.ts";
import { type ReadOptions, type ReadResult, resultOf } from "./read-result.ts";

/** A file of any kind that was read and checked, for what makes a result of it. */
export interface OpenFile<Data> {
  data: Data;
  document: SourceDocument;
  top: Place;
  /** The workspace. */
  root: string;
  options: ReadOptions;
  images: Images;
  log: ReadingLog;
  report: (place: Place, problem: Problem) => void;
  image: (reference: string, place: Place) => Image | undefined;
}

/**
 * Reads a file of one kind, checks it, and makes something of it. What is made is kept only
 * when there was no error anywhere.
 *
 * @param emptyIs what a file without any content holds
 */
export async function readFile<S extends z.core.$ZodType, Made>(
  schema: S,
  input: DocumentInput,
  options: ReadOptions,
  make: (file: OpenFile<Loose<z.output<S>>>) => Promise<Made> | Made,
  emptyIs: unknown = null,
): Promise<{ made?: Made; document?: SourceDocument; result: ReadResult }> {
  const log = new ReadingLog(path.resolve(options.cwd));
  const document = await loadDocument(input, log);
  if (!document) return { result: resultOf(log, undefined) };
  document.data ??= emptyIs;
  const { data, diagnostics } = checkDocument(schema, document);
  log.diagnostics.push(...diagnostics);
  const made = data === undefined ? undefined : await make(open(data, document, options, log));
  const result = resultOf(log, document.name);
  return made === undefined || log.hasErrors ? { document, result } : { made, document, result };
}

function open<Data>(
  data: Data,
  document: SourceDocument,
  options: ReadOptions,
  log: ReadingLog,
): OpenFile<Data> {
  const root = options.root ?? findWorkspaceRoot(document.folder, log.cwd);
  const images = new Images(root, log);
  return {
    ...{ data, document, root, options, images, log },
    top: { document, path: [] },
    report: (place, problem) => {
      log.diagnostics.push(diagnosticAt(place.document, place.path, problem));
    },
    image: (reference, place) => images.get(reference, place),
  };
}
