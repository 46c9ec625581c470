import path from "node:path";
import type { Loose } from "../format/check-shape.ts";
import { type ConfigFile, configFile } from "../format/config-file.ts";
import { parseFormula, type Term } from "../format/formula.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { readAudiences } from "./audiences.ts";
import { defined } from "./defined.ts";
import type { Hidden } from "./hidden.ts";
import { type OpenFile, readFile } from "./read-file.ts";
import type { ReadOptions, ReadResult } from "./read-result.ts";

/** The defaults of a workspace. Folders and files are absolute paths, built-in names stay names. */
export interface Config {
  formats?: NonNullable<ConfigFile["formats"]>;
  outDir?: string;
  views?: NonNullable<ConfigFile["views"]>;
  template?: string;
  theme?: string;
  lang?: string[];
  page?: string;
  fit?: "page" | "pages" | "tiles";
  poster?: string;
  scale?: number;
  pdfStandard?: NonNullable<ConfigFile["pdfStandard"]>;
  priority?: Term;
  lanesBy?: NonNullable<ConfigFile["lanesBy"]>;
  timeScale?: boolean;
  systemFonts?: "fallback" | "never";
  jobs?: number;
  templates?: string;
  locales?: string;
  audience?: string;
  /** What is left out for whom. */
  audiences?: Record<string, Hidden>;
}

export interface ConfigResult extends ReadResult {
  /** Absent when anything is wrong. */
  config?: Config;
}

/** Reads `journeymap.config.yaml`. An empty file is right: it marks the top of a workspace. */
export async function readConfig(
  input: DocumentInput,
  options: ReadOptions,
): Promise<ConfigResult> {
  const { made, result } = await readFile(configFile, input, options, understand, {});
  return { ...(made ? { config: made } : {}), ...result };
}

function understand(open: OpenFile<Loose<ConfigFile>>): Config {
  const { data, document } = open;
  const at = (reference: string | undefined) =>
    reference === undefined ? undefined : path.resolve(document.folder, reference);
  const nameOrFile = (reference: string | undefined) =>
    reference !== undefined && /[./\\]/.test(reference) ? at(reference) : reference;
  return defined({
    formats: data.formats?.filter((format) => format !== undefined),
    outDir: at(data.outDir),
    views: data.views?.filter((view) => view !== undefined),
    template: nameOrFile(data.template),
    theme: nameOrFile(data.theme),
    lang: data.lang?.filter((tag) => tag !== undefined),
    page: data.page,
    fit: data.fit,
    poster: data.poster,
    scale: data.scale,
    pdfStandard: data.pdfStandard?.filter((standard) => standard !== undefined),
    priority: data.priority === undefined ? undefined : parseFormula(data.priority),
    lanesBy: data.lanesBy,
    timeScale: data.timeScale,
    systemFonts: data.systemFonts,
    jobs: data.jobs,
    templates: at(data.templates),
    locales: at(data.locales),
    ...readAudiences(open),
  });
}
