import path from "node:path";
import type { Loose } from "../format/check-shape.ts";
import type { JourneyFile } from "../format/journey-file.ts";
import { inTicks } from "../format/words.ts";
import type { Problem, SourceDocument } from "../source/source-document.ts";
import {
  resolveChannels,
  resolveResearch,
  resolveStakeholders,
  resolveSystems,
} from "./declared.ts";
import { defined } from "./defined.ts";
import { DEFAULT_SCALE } from "./emotions.ts";
import { idFromName } from "./ids.ts";
import type { Channel, Image, Journey, Scale, System } from "./journey.ts";
import { filledLanes, resolveLanes } from "./lanes.ts";
import { chooseLanguage, type LanguageChoice, type Languages, languagesIn } from "./language.ts";
import { reportLostWays } from "./lost-ways.ts";
import { resolveMetrics } from "./metrics.ts";
import { outlineOf } from "./outline.ts";
import { tellPersonaHints } from "./persona-hints.ts";
import { knowsEveryPersona, resolvePersonas } from "./personas.ts";
import { extraAt, inside, type Place } from "./place.ts";
import { Registry } from "./registry.ts";
import { resolveStage } from "./stages.ts";
import { tellStakeholderHints } from "./stakeholder-hints.ts";
import { computeSurveys, type SurveyReading } from "./surveys.ts";
import { targetsOf } from "./targets.ts";
import { Texts } from "./texts.ts";
import type { PersonaLayers } from "./use-personas.ts";

/** What was read beforehand, so that everything here is pure. */
export interface JourneyParts {
  file: Loose<JourneyFile>;
  /** The same with what is hidden from an audience: figures mean what they mean in the whole. */
  whole?: Loose<JourneyFile>;
  document: SourceDocument;
  personas: readonly PersonaLayers[];
  image: (reference: string, place: Place) => Image | undefined;
  tables: SurveyReading["tables"];
  /** The languages that are asked for: the first is shown, and every text is to be there in all. */
  languages: Languages;
  /** As in `Journey`. */
  hidesResearch?: boolean;
  report: TellProblem;
}

export type TellProblem = (place: Place, problem: Problem) => void;

/**
 * Puts a journey together from its checked file: one language, ids, references, numbers.
 * Works on what is left of a wrong file too, so that all its problems are found at once; the
 * result is of use only when there was none.
 */
export function resolveJourney(parts: JourneyParts): Journey {
  const { file, document, report, image } = parts;
  const top: Place = { document, path: [] };
  const language = languageOf(parts, top);
  const texts = new Texts(language, report);
  const channels = new Registry<Channel>({
    ...{ kind: "channel", declared: resolveChannels(file, top, texts), report },
    create: (named) => named,
  });
  const systems = new Registry<System>({
    ...{ kind: "system", declared: resolveSystems(file, top, texts), report },
    create: (named) => named,
  });
  const channel = (written: string, place: Place) => channels.refer(written, place);
  const personas = resolvePersonas(parts.personas, { texts, channel, image, report });
  const declared = resolveMetrics(file, parts.whole ?? file, top, texts, report);
  const metrics = declared.map(({ metric }) => metric);
  const research = resolveResearch(file, top, texts, report);
  const outlines = outlineOf(file.stages, inside(top, "stages"), texts, report);
  const filled = filledLanes(outlines.flatMap(({ steps }) => steps.map((step) => step.fields)));
  const lanes = resolveLanes(file, top, filled, texts, report);
  const targets = targetsOf({
    ...{ file, personas, metrics, research, outlines, lanes, report },
    everyPersona: knowsEveryPersona(parts.personas),
  });
  const scale = scaleOf(file, top, report);
  const { hidesResearch = false } = parts;
  const surveys = computeSurveys(declared, { ...targets, tables: parts.tables, report });
  const reading = {
    ...targets,
    ...{ texts, channels, systems, image, scale, hidesResearch, report },
    measured: surveys.bySteps,
  };
  const stages = outlines.map((stage) => resolveStage(stage, reading));
  if (isWhole(file)) reportLostWays(stages, outlines, report);
  const journey: Journey = defined({
    ...headOf(file, top, texts),
    id: file.id ?? idOfFile(document),
    file: document.name,
    lang: language.chosen,
    languages: language.languages,
    scale,
    personas,
    stakeholders: resolveStakeholders(file, top, texts, report),
    channels: channels.all(),
    systems: systems.all(),
    metrics,
    measured: surveys.overall,
    research,
    hidesResearch,
    stages,
    lanes,
    extra: extraAt(top),
  });
  texts.tellOfSingle();
  tellPersonaHints(journey, top, report);
  tellStakeholderHints(journey, top, report);
  return journey;
}

/** Every stage and every step could be read. */
function isWhole({ stages }: Loose<JourneyFile>): boolean {
  return (stages ?? []).every(
    (stage) => stage !== undefined && !stage.steps?.some((step) => step === undefined),
  );
}

function languageOf(
  { file, personas, languages, report }: JourneyParts,
  top: Place,
): LanguageChoice {
  const used = personas.flatMap(({ layers }) => layers.slice(1).map(({ data }) => data));
  const language = chooseLanguage(languages, file.lang, [...new Set(languagesIn([file, used]))]);
  tellMissing(language, inside(top, file.lang === undefined ? "title" : "lang"), report);
  return language;
}

/** Tells which of the languages that were asked for the file does not have. */
export function tellMissing(
  { missing, chosen, languages }: LanguageChoice,
  place: Place,
  report: TellProblem,
): void {
  for (const tag of missing) {
    report(place, {
      code: "language-missing",
      severity: "warning",
      message: `Nothing in this file is written in \`${tag}\`; \`${chosen}\` is shown.`,
      help: `It holds ${inTicks(languages, "and")}.`,
    });
  }
}

function scaleOf(file: Loose<JourneyFile>, top: Place, report: JourneyParts["report"]): Scale {
  const { min, max } = file.scale ?? {};
  if (min === undefined || max === undefined) return DEFAULT_SCALE;
  if (min < max) return { min, max };
  report(inside(top, "scale"), {
    code: "wrong-value",
    message: `The scale goes from ${min} to ${max}, but \`max\` must be more than \`min\`.`,
    help: "Example: `scale: { min: 1, max: 5 }`",
  });
  return { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
}

/** What stands at the top of the file and refers to nothing. */
function headOf(file: Loose<JourneyFile>, top: Place, texts: Texts) {
  const one = (field: TextField) => texts.one(file[field], inside(top, field));
  return {
    title: one("title") ?? "",
    subtitle: one("subtitle"),
    description: one("description"),
    state: file.state,
    category: one("category"),
    scenario: one("scenario"),
    goal: one("goal"),
    owner: one("owner"),
    authors: texts.all(file.authors, inside(top, "authors")),
    date: file.date,
    reviewed: file.reviewed,
    version: one("version"),
    tags: texts.all(file.tags, inside(top, "tags")),
  };
}

type TextField =
  | "title"
  | "subtitle"
  | "description"
  | "category"
  | "scenario"
  | "goal"
  | "owner"
  | "version";

/** `maps/renting.journey.yaml` → `renting` */
function idOfFile({ file, name }: SourceDocument): string {
  const base = path.basename(file ?? name).replace(/(\.journey)?\.(ya?ml|json)$/i, "");
  return idFromName(base) || "journey";
}
