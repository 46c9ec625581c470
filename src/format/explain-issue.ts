import { $ZodNumber, type $ZodType, $ZodUnion, config, util } from "zod/v4/core";
import type { DataPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import type { Issue } from "./check-shape.ts";
import { bare, boundsOf, expectation } from "./expectation.ts";
import { explainText } from "./explain-text.ts";
import { explainUnknownKeys } from "./explain-unknown-key.ts";
import { nearest } from "./nearest.ts";
import { descriptionOf, schemaAt } from "./schema-at.ts";
import { isPlainObject, kinds } from "./shapes.ts";
import {
  capitalised,
  contentOf,
  didYouMean,
  inTicks,
  nameOf,
  quoted,
  withArticle,
} from "./words.ts";

/** A problem, and the place in the data that it is about. */
export interface PlacedProblem extends Problem {
  path: DataPath;
  /** Where the value would stand, if the name of its field were right. */
  meant?: DataPath;
}

/**
 * What an issue of zod means to the person who wrote the file.
 *
 * @param root the schema of the whole file
 */
export function explainIssue(issue: Issue, root: $ZodType): PlacedProblem[] {
  const path = dataPath(issue.path ?? []);
  if (issue.code === "unrecognized_keys") return explainUnknownKeys(issue.keys, path, root);
  if (isLengthOfFields(issue)) return [];
  const schema = schemaAt(root, path);
  if (schema && bare(schema) instanceof $ZodUnion) {
    return [explainText(issue.input, path, () => explainAbsent(issue.input, path, root))];
  }
  return [explainValue(issue, path, root)];
}

/** Fields that one is named `length` of are counted like a text; that they are none is told by itself. */
function isLengthOfFields({ code, input }: Issue): boolean {
  return (code === "too_small" || code === "too_big") && isPlainObject(input);
}

function explainValue(issue: Issue, path: DataPath, root: $ZodType): PlacedProblem {
  if (issue.input === undefined || issue.input === null || isBlank(issue)) {
    return explainAbsent(issue.input, path, root);
  }
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue.input, path, schemaAt(root, path));
    case "invalid_value":
      return explainChoice(issue.input, issue.values, path);
    case "too_small":
    case "too_big":
      return explainRange(issue, path, schemaAt(root, path));
    default:
      return explainOther(issue, path);
  }
}

/** A field that is needed, and is not there or has nothing in it. */
function explainAbsent(input: unknown, path: DataPath, root: $ZodType): PlacedProblem {
  const description = descriptionOf(schemaAt(root, path));
  if (input !== undefined) {
    const help = path.length === 0 ? "A file starts with `journeymap: 1`." : description;
    return { code: "empty-text", message: `${capitalised(nameOf(path))} is empty.`, help, path };
  }
  const parent = schemaAt(root, path.slice(0, -1));
  const kind = (parent && kinds.get(bare(parent))?.kind) ?? "file";
  return {
    code: "missing-field",
    message: `${capitalised(withArticle(kind))} needs ${nameOf(path)}.`,
    help: description && `Add ${nameOf(path)}: ${description}`,
    path,
  };
}

function explainType(input: unknown, path: DataPath, schema: $ZodType | undefined): PlacedProblem {
  const wanted = schema ? expectation(schema) : "something else";
  const message = `${capitalised(nameOf(path))} must be ${wanted}, but is ${contentOf(input)}.`;
  const help = switchHelp(input, wanted) ?? numberHelp(input, schema) ?? descriptionOf(schema);
  return { code: "wrong-type", message, help, path };
}

/** YAML of old, and people, say `yes`. */
function switchHelp(input: unknown, wanted: string): string | undefined {
  if (typeof input !== "string" || !wanted.includes("`true`")) return undefined;
  if (/^(yes|on|y)$/i.test(input)) return "Write `true`.";
  return /^(no|off|n)$/i.test(input) ? "Write `false`." : undefined;
}

/** What to write instead of `"4"` or `62%` where a number belongs. */
function numberHelp(input: unknown, schema: $ZodType | undefined): string | undefined {
  if (typeof input !== "string" || !(schema && bare(schema) instanceof $ZodNumber)) {
    return undefined;
  }
  const [, digits, rest] = /^\s*(-?\d+(?:[.,]\d+)?)(.*)$/.exec(input) ?? [];
  if (digits === undefined) return undefined;
  if (boundsOf(schema).most === 1) return shareHelp(Number(digits.replace(",", ".")), 1);
  const how = rest?.trim() ? "without anything behind it" : "without quotation marks";
  return `Write ${digits.replace(",", ".")} ${how}.`;
}

/** More words than this are no help to read through, or fewer where one of them is likely meant. */
const MOST_WORDS = 40;
const MOST_BESIDE_GUESS = 12;

function explainChoice(input: unknown, values: readonly unknown[], path: DataPath): PlacedProblem {
  if (path.at(-1) === "journeymap") return explainVersion(input, path);
  const words = values.map(String);
  const guess = typeof input === "string" ? didYouMean(nearest(input, words)) : undefined;
  const many = words.length > (guess === undefined ? MOST_WORDS : MOST_BESIDE_GUESS);
  const choice = many
    ? "that is no name that can stand here"
    : `can only be ${inTicks(words, "or")}`;
  const message = `${capitalised(nameOf(path))} is ${quoted(input)}, but ${choice}.`;
  const likely = guess ?? switchHelp(input, choice);
  const help = likely ?? (many ? "Editors offer all of them: see `journeymap schema`." : undefined);
  return { code: "wrong-value", message, help, path };
}

function explainVersion(input: unknown, path: DataPath): PlacedProblem {
  return typeof input === "number" && Number.isFinite(input)
    ? {
        code: "unsupported-version",
        message: `This file is written for version ${input} of the format; this program reads version 1.`,
        help: "Write `journeymap: 1`, or use a newer journeymap.",
        path,
      }
    : {
        code: "wrong-type",
        message: "`journeymap` must be the number 1: the version of the format.",
        help: "Write `journeymap: 1`.",
        path,
      };
}

function explainRange(issue: Issue, path: DataPath, schema: $ZodType | undefined): PlacedProblem {
  if (Array.isArray(issue.input) && issue.code === "too_big") {
    const items = `${issue.input.length} items; ${issue.maximum} are the most`;
    return { code: "out-of-range", message: `${capitalised(nameOf(path))} has ${items}.`, path };
  }
  if (Array.isArray(issue.input)) {
    const message = `${capitalised(nameOf(path))} is empty, but needs one item at least.`;
    return { code: "missing-field", message, help: descriptionOf(schema), path };
  }
  const { least, most } = schema ? boundsOf(schema) : {};
  const range =
    most === undefined ? beyondOneEnd(issue, least) : `goes from ${least ?? 0} to ${most}`;
  const message = `${capitalised(nameOf(path))} is ${issue.input}, but ${range}.`;
  return { code: "out-of-range", message, help: shareHelp(issue.input, most), path };
}

/** Whole numbers have an upper end that no field names: those above it have no digits of their own. */
function beyondOneEnd(issue: Issue, least: number | undefined): string {
  return issue.code === "too_big" ? "that is too large a number" : `cannot be less than ${least}`;
}

function shareHelp(input: unknown, most: number | undefined): string | undefined {
  const isPercent = typeof input === "number" && most === 1 && input > 1 && input <= 100;
  return isPercent ? `Write ${input}%, or ${input / 100}.` : undefined;
}

/** A rule of ours: its message goes on after the name of the field. */
function explainOther(issue: Issue, path: DataPath): PlacedProblem {
  const rule = util.finalizeIssue(issue, undefined, config()).message;
  const message = `${capitalised(nameOf(path))} is ${quoted(issue.input)}, but ${rule}.`;
  const help = issue.code === "custom" ? issue.params?.help : undefined;
  return { code: "wrong-value", message, help: typeof help === "string" ? help : undefined, path };
}

function isBlank(issue: Issue): boolean {
  return issue.code === "too_small" && issue.origin === "string";
}

function dataPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((part) => (typeof part === "number" ? part : String(part)));
}
