import path from "node:path";
import { checkDocument } from "../format/check-document.ts";
import type { Loose } from "../format/check-shape.ts";
import { type PersonaEntry, type PersonaFile, personaFile } from "../format/persona.ts";
import { limits } from "../source/limits.ts";
import { loadDocument, type ReadingLog } from "../source/load-document.ts";
import { diagnosticAt, type Problem, type SourceDocument } from "../source/source-document.ts";
import { displayPath, resolveInside } from "../source/workspace.ts";
import { inside, type Place } from "./place.ts";

/** One layer of a persona: what stands beside a `use`, or the file that is used. */
export interface PersonaLayer {
  data: Loose<PersonaEntry>;
  place: Place;
}

/** A persona as it was found: its layers, the one that overrides first. */
export interface PersonaLayers {
  layers: PersonaLayer[];
  /** False when a used file could not be read: what it says is not known. */
  complete: boolean;
}

/** Reads persona files, each once, however many personas use it. */
export class PersonaFiles {
  private readonly root: string;
  private readonly log: ReadingLog;
  private readonly read = new Map<string, Promise<PersonaLayer | undefined>>();

  constructor(root: string, log: ReadingLog) {
    this.root = root;
    this.log = log;
  }

  /** Follows `use` from file to file. */
  async layersOf(entry: Loose<PersonaEntry>, place: Place): Promise<PersonaLayers> {
    const layers: PersonaLayer[] = [{ data: entry, place }];
    const visited = new Set<string>();
    if (place.document.file !== undefined) visited.add(place.document.file);
    for (let last = layers[0]; last?.data.use !== undefined; last = layers.at(-1)) {
      const used = await this.used(last.data.use, inside(last.place, "use"), visited);
      if (!used) return { layers, complete: false };
      layers.push(used);
    }
    return { layers, complete: true };
  }

  private async used(
    reference: string,
    place: Place,
    visited: Set<string>,
  ): Promise<PersonaLayer | undefined> {
    const found = await resolveInside(reference, place.document.folder, this.root);
    if (found.problem) return this.refuse(place, inWordsOfUse(found.problem, reference));
    const file = found.value;
    if (visited.has(file)) return this.refuse(place, cycle(reference));
    if (visited.size > limits.useChain) return this.refuse(place, tooLong());
    visited.add(file);
    const layer = await this.layerFrom(file);
    return layer ?? this.refuse(place, unreadable(reference, displayPath(file, this.log.cwd)));
  }

  private layerFrom(file: string): Promise<PersonaLayer | undefined> {
    const known = this.read.get(file);
    if (known) return known;
    const layer = this.load(file);
    this.read.set(file, layer);
    return layer;
  }

  private async load(file: string): Promise<PersonaLayer | undefined> {
    const document: SourceDocument | undefined = await loadDocument({ file }, this.log);
    if (!document) return undefined;
    const { data, diagnostics } = checkDocument(personaFile, document);
    this.log.diagnostics.push(...diagnostics);
    return data && { data: asPersona(data), place: { document, path: [] } };
  }

  private refuse(place: Place, problem: Problem): undefined {
    this.log.diagnostics.push(diagnosticAt(place.document, place.path, problem));
    return undefined;
  }
}

/** A persona file as a persona of a journey, whose language then counts. */
export function asPersona(data: Loose<PersonaFile>): Loose<PersonaEntry> {
  const { journeymap: _version, lang: _lang, ...persona } = data;
  return persona;
}

function inWordsOfUse(problem: Problem, reference: string): Problem {
  if (problem.code !== "file-not-found") return problem;
  return {
    code: "use-not-found",
    message: `There is no persona file \`${reference}\`.`,
    help: "The path counts from the folder of the file it is written in.",
  };
}

function cycle(reference: string): Problem {
  return {
    code: "use-cycle",
    message: `\`${path.basename(reference)}\` uses itself, by way of the files it uses.`,
    help: "Take one `use` out of the circle.",
  };
}

function tooLong(): Problem {
  return {
    code: "use-cycle",
    message: `More than ${limits.useChain} files use one another in a chain.`,
    help: "Make the chain shorter.",
  };
}

function unreadable(reference: string, file: string): Problem {
  return {
    code: "use-not-found",
    message: `\`${reference}\` could not be read.`,
    help: `What is wrong with it is told under ${file}.`,
  };
}
