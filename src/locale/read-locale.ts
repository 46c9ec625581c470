import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import { packageRoot } from "../package-root.ts";
import { parseYaml } from "../source/parse-yaml.ts";
import { type FileProblem, readText } from "../source/read-text.ts";
import { LocaleError } from "./locale-error.ts";
import { type Words, wordsSchema } from "./words.ts";

/**
 * The words for a language: English, over it the language's own, over them the user's.
 *
 * @param lang a BCP 47 tag; `pt-BR` looks for `pt-BR.yaml`, then `pt.yaml`
 * @param ownFolder the user's folder of locale files
 * @throws LocaleError when a file does not fit the schema
 */
export async function readLocale(lang: string, ownFolder?: string): Promise<Words> {
  let words: unknown = {};
  for (const tag of ["en", ...narrowing(lang)]) {
    words = merged(words, builtInWords(tag));
    if (ownFolder !== undefined) words = merged(words, await ownWords(ownFolder, tag));
  }
  const result = wordsSchema.safeParse(words);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(explained);
  throw new LocaleError(`The words for “${lang}” do not fit:\n${problems.join("\n")}`);
}

/** Whether there are words in a language, at least some: else those of the map are English. */
export function hasWords(lang: string, ownFolder?: string): boolean {
  if (lang.split("-")[0] === "en") return true;
  return narrowing(lang).some(
    (tag) =>
      existsSync(builtInFile(tag)) ||
      (ownFolder !== undefined && existsSync(join(ownFolder, `${tag}.yaml`))),
  );
}

function explained(issue: z.core.$ZodIssue): string[] {
  const at = (...keys: PropertyKey[]) => keys.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${at(...issue.path, key)}: there is no such word`);
  }
  const one = issue.code === "invalid_type" && issue.expected === "string";
  const rule = one ? "must be one text" : "must be as many texts as in the English file";
  return [`${at(...issue.path)}: ${rule}`];
}

/** The build has turned the locales that ship into JSON, which loads faster. */
function builtInWords(tag: string): unknown {
  const file = builtInFile(tag);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function builtInFile(tag: string): string {
  return join(packageRoot(), "dist", "locales", `${tag}.json`);
}

async function ownWords(folder: string, tag: string): Promise<unknown> {
  const file = join(folder, `${tag}.yaml`);
  const { value: text, problem } = await readText(file);
  if (problem?.code === "file-not-found") return {};
  if (problem) throw unreadable(file, problem);
  const { document, diagnostics } = parseYaml({ name: file, file, folder, text });
  const [first] = diagnostics;
  if (first) throw unreadable(`${file}:${first.start?.line ?? 1}`, first);
  return document?.data ?? {};
}

function unreadable(place: string, { message, help }: Pick<FileProblem, "message" | "help">) {
  return new LocaleError(
    [`${place}: ${message}`, ...(help === undefined ? [] : [help])].join("\n"),
  );
}

/** `zh-Hans-CN` → `zh`, `zh-Hans`, `zh-Hans-CN`: the nearest comes last and wins. */
function narrowing(lang: string): string[] {
  const parts = lang.split("-");
  return parts.map((_, index) => parts.slice(0, index + 1).join("-")).filter((tag) => tag !== "en");
}

function merged(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over === undefined ? base : over;
  const own = Object.entries(over).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(base, key) ? merged(base[key], value) : value,
  ]);
  // Makes own properties of all keys, `__proto__` too: the schema refuses it.
  return Object.fromEntries([...Object.entries(base), ...own]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
