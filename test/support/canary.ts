import { stringify } from "yaml";
import {
  $ZodArray,
  $ZodEnum,
  $ZodNumber,
  $ZodObject,
  $ZodRecord,
  type $ZodType,
} from "zod/v4/core";
import { bare } from "../../src/format/expectation.ts";
import { journeyFile } from "../../src/format/journey-file.ts";
import { stepFields } from "../../src/format/step.ts";

/** A word that stands in one place of a journey and nowhere else. */
export interface Canary {
  word: string;
  /** The fields that lead to it: `stages.steps.pains.whys`. */
  path: string[];
}

/** What cannot be any word, by the field, or by it and the one it is in. */
const GIVEN: Record<string, unknown> = {
  journeymap: 1,
  lang: "en",
  scale: { min: -2, max: 2 },
  date: "2026-10-01",
  reviewed: "2026-10-20",
  color: "#123456",
  photo: "face.png",
  image: "face.png",
  "metrics.scale": { min: 0, max: 10 },
  source: "answers.csv",
  columns: { answer: "score", date: "day" },
  curve: true,
  gather: true,
  solves: "the-pain",
  metric: "the-metric",
  to: "end",
  personas: "the-persona",
  research: "the-source",
  channel: "the-channel",
  "steps.channels": "the-channel",
  "personas.channels": "the-channel",
  "steps.systems": "the-system",
};

/** Ids that the others refer to. */
const IDS: Record<string, string> = {
  personas: "the-persona",
  research: "the-source",
  metrics: "the-metric",
  pains: "the-pain",
  channels: "the-channel",
  systems: "the-system",
  lanes: "the-lane",
};

/** A journey that says all that the format knows, each text a word of its own. */
export function canaryJourney(): { yaml: string; canaries: Canary[] } {
  const canaries: Canary[] = [];
  const journey = filled(journeyFile, [], canaries);
  return { yaml: stringify(journey), canaries };
}

function filled(schema: $ZodType, path: string[], canaries: Canary[]): unknown {
  const one = bare(schema);
  if (one instanceof $ZodArray) return [filled(one._zod.def.element, path, canaries)];
  if (one instanceof $ZodRecord) {
    const key = IDS[path.at(-1) ?? ""] ?? wordFor(path, canaries);
    return { [key]: filled(one._zod.def.valueType, path, canaries) };
  }
  if (one instanceof $ZodEnum) return Object.values(one._zod.def.entries)[0];
  if (one instanceof $ZodNumber) return path.at(-1) === "share" ? 0.5 : 1;
  if (!(one instanceof $ZodObject)) return wordFor(path, canaries);
  return filledObject(one, path, canaries);
}

function filledObject(schema: $ZodObject, path: string[], canaries: Canary[]): object {
  const kind = path.at(-1) ?? "";
  const holdsSteps = "steps" in schema._zod.def.shape;
  const entries = Object.entries(schema._zod.def.shape).flatMap(([key, child]) => {
    const own = [...path, key];
    if (key === "id") return IDS[kind] === undefined ? [] : [[key, IDS[kind]]];
    // Of a stage with steps only its own fields: the rest is that of its steps.
    if (key === "use" || (holdsSteps && key in stepFields)) return [];
    return [[key, given(own) ?? filled(child, own, canaries)]];
  });
  return Object.fromEntries(entries);
}

function given(path: string[]): unknown {
  const key = path.at(-1) ?? "";
  // What is declared at the top is what the steps refer to.
  if (path.length === 1 && ["personas", "research"].includes(key)) return undefined;
  return GIVEN[path.slice(-2).join(".")] ?? GIVEN[key];
}

/** Letters that nothing else is written with, and two of them others in each word: no word is nearly another. */
function wordFor(path: string[], canaries: Canary[]): string {
  const letters = String(canaries.length).padStart(4, "0").replaceAll(/\d/gu, letter);
  const word = `Qzvjx${letters}${letters}k`;
  canaries.push({ word, path });
  return path.at(-1) === "link" ? `https://example.org/${word}` : word;
}

function letter(digit: string): string {
  return "bcdfghlmnp".charAt(Number(digit));
}
