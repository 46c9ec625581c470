import { availableParallelism } from "node:os";
import path from "node:path";
import { cacheFolder } from "../../cache/cache-folder.ts";
import { type Term, USUAL_FORMULA } from "../../format/formula.ts";
import { LANES_BY, type LanesBy } from "../../format/lanes-by.ts";
import { VIEW_NAMES, type ViewName } from "../../format/view-names.ts";
import type { Hidden } from "../../journey/hidden.ts";
import type { Languages } from "../../journey/language.ts";
import type { Config } from "../../journey/read-config.ts";
import type { PdfStandard } from "../../output/pdf.ts";
import { languagesAsked } from "../languages.ts";
import { UsageError } from "../usage-error.ts";
import { hiddenFrom } from "./audience.ts";
import { listed, listedOf, number, oneOf, whole } from "./flag-values.ts";
import { type PaperSettings, paperSettings } from "./paper-settings.ts";
import { sourceDate } from "./source-date.ts";

export const FORMATS = ["html", "svg", "pdf", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** The map is a view too, though it has more to it than the others. */
export type Shown = "map" | ViewName;
const SHOWN: readonly Shown[] = ["map", ...VIEW_NAMES];
/** The pictures of a persona in a file of its own. */
const OF_PERSONA: readonly Shown[] = ["persona", "empathy"];

const PDF_ENGINES = ["typst", "chromium"] as const;
export type PdfEngine = (typeof PDF_ENGINES)[number];

/** What the user asked for on the command line; everything may be missing. */
export interface RenderFlags {
  format?: string[];
  output?: string;
  outDir?: string;
  view?: string[];
  lanesBy?: string;
  pain?: string[];
  template?: string;
  theme?: string;
  lang?: string[];
  persona?: string[];
  audience?: string;
  page?: string;
  fit?: string;
  poster?: string;
  scale?: string;
  pdfStandard?: string[];
  pdfEngine?: string;
  browser?: string;
  jobs?: string;
  timeScale?: boolean;
  check?: boolean;
  /** False for `--no-cache`. */
  cache?: boolean;
  cacheDir?: string;
  compare?: string;
  quiet?: boolean;
}

/** The same out of journeymap.config.yaml, paths already absolute. */
export type RenderDefaults = Omit<Config, "templates"> & { partials?: string };

/** What is to be rendered and how: flags over the config over the program's own defaults. */
export interface RenderSettings extends PaperSettings {
  formats: Format[];
  output?: string;
  outDir?: string;
  /** What is drawn of each journey. */
  views: Shown[];
  /** What is drawn of a persona in a file of its own, and whether each must have something to show. */
  personaViews: { views: Shown[]; named: boolean };
  /** The command asks for views one by one, so each must have something to show. */
  viewsNamed: boolean;
  /** What the lanes of the flow stand for. */
  lanesBy: LanesBy;
  /** Only the whys of these pains are drawn; empty for all. */
  pains: string[];
  template: string;
  theme: string;
  /** A picture is made in each; none: in the language of the file. */
  languages: Languages;
  /** Only these are drawn; empty for all. */
  personas: string[];
  /** What is left out for the audience. */
  hidden?: Hidden;
  /** Absent: as sharp as can be, up to twice. */
  scale?: number;
  pdfStandards: PdfStandard[];
  pdfEngine: PdfEngine;
  browser?: string;
  /** What opportunities are ranked by. */
  priority: Term;
  jobs: number;
  timeScale: boolean;
  /** Nothing is written; what is not up to date is told. */
  check: boolean;
  /** The folder of what was made before; absent: it is neither used nor added to. */
  cache?: string;
  /** Whether fonts of this machine may paint what no other can. */
  systemFonts: boolean;
  /** The later state of the journey, an absolute path; both are drawn on one map. */
  compare?: string;
  quiet: boolean;
  partials?: string;
  locales?: string;
  /** YYYY-MM-DD, of maps that have no date of their own. */
  date?: string;
}

const PDF_STANDARDS = ["a-2b", "ua-1"] as const;
const LARGEST_SCALE = 10;

/** @throws UsageError naming the flag whose value cannot be used */
export function renderSettings(
  flags: RenderFlags,
  defaults: RenderDefaults,
  place: { cwd: string; env: NodeJS.ProcessEnv },
): RenderSettings {
  const hidden = hiddenFrom(flags.audience ?? defaults.audience, defaults);
  return {
    formats: formatsOf(flags, defaults),
    ...viewsOf(flags, defaults),
    lanesBy: oneOf("--lanes-by", flags.lanesBy ?? defaults.lanesBy ?? "stage", LANES_BY),
    pains: painsOf(flags, viewsOf(flags, defaults).views),
    personas: personasOf(flags),
    ...(hidden ? { hidden } : {}),
    ...present({
      output: flags.output,
      outDir: flags.outDir ?? defaults.outDir,
      browser: flags.browser,
      partials: defaults.partials,
      locales: defaults.locales,
      date: sourceDate(place.env),
    }),
    languages: languagesAsked(flags.lang, defaults.lang),
    ...paperSettings(flags, defaults),
    template: flags.template ?? defaults.template ?? "map",
    theme: flags.theme ?? defaults.theme ?? "default",
    ...scaleOf(flags, defaults),
    pdfStandards: standardsOf(flags, defaults),
    pdfEngine: oneOf("--pdf-engine", flags.pdfEngine ?? "typst", PDF_ENGINES),
    priority: defaults.priority ?? USUAL_FORMULA,
    jobs: whole("--jobs", flags.jobs ?? String(defaults.jobs ?? availableParallelism())),
    timeScale: flags.timeScale ?? defaults.timeScale ?? false,
    check: flags.check ?? false,
    ...cacheOf(flags, place),
    systemFonts: defaults.systemFonts !== "never",
    quiet: flags.quiet ?? false,
  };
}

/** A folder that is named wins over where programs usually keep such things; an empty name is none. */
function cacheOf(
  { cache, cacheDir }: RenderFlags,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): { cache?: string } {
  const named = cacheDir ?? env.JOURNEYMAP_CACHE_DIR;
  if (cache === false || named === "") return {};
  return present({ cache: named === undefined ? cacheFolder(env) : path.resolve(cwd, named) });
}

/** `all` draws what there is something for. */
function viewsOf(
  flags: RenderFlags,
  defaults: RenderDefaults,
): Pick<RenderSettings, "views" | "viewsNamed" | "personaViews"> {
  const named = listedOf("--view", flags.view, [...SHOWN, "all"] as const);
  if (named.length > 0) {
    const [views, all] = [shownOf(named), named.includes("all")];
    const personaViews = { views: all ? [...OF_PERSONA] : views, named: !all };
    return { views, viewsNamed: !all, personaViews };
  }
  const views = usualViews(flags, defaults);
  const ofPersona = OF_PERSONA.filter((name) => views.includes(name));
  return {
    views,
    // The config is for many journeys: where the map is drawn, the others may have nothing to show.
    viewsNamed: !views.includes("map"),
    personaViews: {
      views: ofPersona.length > 0 ? ofPersona : ["persona"],
      named: ofPersona.length < 2,
    },
  };
}

/** What is drawn where the command does not say: of the config's views the first, if all goes into one file. */
function usualViews({ template, output }: RenderFlags, defaults: RenderDefaults): Shown[] {
  const ofOurs = (template ?? defaults.template ?? "map") === "map";
  const [first = "map", ...others] = ofOurs ? shownOf(defaults.views ?? []) : [];
  return output === undefined ? [first, ...others] : [first];
}

function shownOf(names: readonly (Shown | "all")[]): Shown[] {
  return SHOWN.filter((name) => names.includes(name) || names.includes("all"));
}

/** As with personas, a flag without a name is no wish to see them all. */
function painsOf({ pain }: RenderFlags, views: readonly Shown[]): string[] {
  const named = listed(pain);
  if (pain !== undefined && named.length === 0)
    throw new UsageError("--pain names none.", "Give it the id of a pain, such as no-price.");
  if (named.length > 0 && !views.includes("whys"))
    throw new UsageError("--pain is for the whys of pains.", "Add --view whys.");
  return named;
}

/** A flag without a name is no wish to see them all: a variable may have been empty. */
function personasOf({ persona }: RenderFlags): string[] {
  const named = listed(persona);
  if (persona === undefined || named.length > 0) return named;
  throw new UsageError("--persona names nobody.", "Give it the id of a persona, such as ana.");
}

function scaleOf(flags: RenderFlags, defaults: RenderDefaults): { scale?: number } {
  if (flags.scale !== undefined)
    return { scale: number("--scale", flags.scale, 0.1, LARGEST_SCALE) };
  return defaults.scale === undefined ? {} : { scale: defaults.scale };
}

function formatsOf(flags: RenderFlags, defaults: RenderDefaults): Format[] {
  const named = listedOf("--format", flags.format, FORMATS);
  return [...new Set(named.length > 0 ? named : formatsFor(flags, defaults))];
}

function standardsOf(flags: RenderFlags, defaults: RenderDefaults): PdfStandard[] {
  const named = listedOf("--pdf-standard", flags.pdfStandard, PDF_STANDARDS);
  const standards = [...new Set(named.length > 0 ? named : defaults.pdfStandard)];
  if (standards.length < 2) return standards;
  throw new UsageError("A PDF keeps one standard only.", `Choose ${standards.join(" or ")}.`);
}

/** Without `--format`: what the name of the output file says, else the config, else a page. */
function formatsFor(flags: RenderFlags, defaults: RenderDefaults): readonly Format[] {
  const ending = flags.output?.toLowerCase().split(".").at(-1);
  const byName = FORMATS.find((format) => format === ending);
  return byName ? [byName] : (defaults.formats ?? ["html"]);
}

type Present<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** The entries that have a value. */
function present<Value extends Record<string, string | undefined>>(values: Value): Present<Value>;
function present(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
