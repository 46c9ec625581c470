import { lstatSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { displayPath, findWorkspaceRoot, isInside } from "./workspace.ts";

/** Standard input, as an input. */
export const STANDARD_INPUT = "-";

export interface FoundInput {
  /** Absolute path, or `-` for standard input. */
  file: string;
  /** As the user would name it. */
  name: string;
  /** Path below the folder that was named, with forward slashes: what an output folder mirrors. */
  within: string;
}

/** What makes a word a pattern in the eyes of a reader. */
const PATTERN = /[*?{[]/;

/** The kinds of files that are looked for in folders. */
export type InputKind = "journey" | "theme";

const OPTIONS = {
  absolute: true,
  caseSensitiveMatch: false,
  expandDirectories: false,
  followSymbolicLinks: false,
  ignore: ["**/node_modules/**"],
} as const;

/**
 * The files of a kind that the user's words mean, each once, sorted by name. A folder means every
 * `*.journey.yaml` (or `*.theme.yaml`), `.yml` or `.json` in it and below; a file or a glob may have any ending.
 * Folders named `node_modules` and those that start with a dot are passed over. A link
 * to a file that is found in a folder must not lead out of the workspace: whoever may add one could have any file read, and
 * shown in a message. What is named outright may be anywhere.
 */
export async function findInputs(
  inputs: readonly string[],
  cwd: string,
  kind: InputKind = "journey",
): Promise<{ found: FoundInput[]; diagnostics: Diagnostic[] }> {
  const found = new Map<string, FoundInput>();
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    const matches = await findInput(input, cwd, kind);
    if (matches.length === 0) diagnostics.push(nothingFound(input, kind));
    for (const match of matches) {
      if (isNamed(input, match, cwd) || (await staysInside(match, cwd))) {
        if (!found.has(match.file)) found.set(match.file, match);
      } else diagnostics.push(leadsOut(match));
    }
  }
  return { found: [...found.values()].sort(byName), diagnostics };
}

async function findInput(input: string, cwd: string, kind: InputKind): Promise<FoundInput[]> {
  if (input === STANDARD_INPUT) {
    return [{ file: STANDARD_INPUT, name: "standard input", within: "journey" }];
  }
  const target = path.resolve(cwd, input);
  const facts = await stat(target).catch(() => undefined);
  if (facts && !facts.isDirectory()) return [toInput(target, cwd, cwd)];
  if (facts) {
    const files = await filesBelow(target, new RegExp(`\\.${kind}\\.(ya?ml|json)$`, "i"));
    return files.map((file) => toInput(file, cwd, target));
  }
  // Most runs name files; what understands patterns is loaded when it is needed.
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(input)) return [];
  const files = await glob(input.split(path.sep).join("/"), { ...OPTIONS, cwd });
  return files.map((file) => toInput(file, cwd, cwd));
}

/** Links to folders are not followed: one may lead to the whole disk, or back to where it stands. */
async function filesBelow(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
      if (entry.isDirectory()) return filesBelow(file, name);
      const mayBeRead = entry.isFile() || entry.isSymbolicLink();
      return mayBeRead && name.test(entry.name) ? [file] : [];
    }),
  );
  return found.flat();
}

function isNamed(input: string, { file }: FoundInput, cwd: string): boolean {
  return file === STANDARD_INPUT || file === path.resolve(cwd, input);
}

/** True for all but links out of the workspace; one that leads nowhere is told when it is read. */
async function staysInside({ file }: FoundInput, cwd: string): Promise<boolean> {
  // A thousand files are asked, and few are links: waiting for each would take longer.
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (!facts?.isSymbolicLink()) return true;
  const target = await realpath(file).catch(() => undefined);
  const root = await realpath(findWorkspaceRoot(path.dirname(file), cwd));
  return target === undefined || isInside(root, target);
}

function leadsOut({ name }: FoundInput): Diagnostic {
  return {
    code: "outside-workspace",
    severity: "error",
    message: `\`${name}\` is a link to a file outside the workspace.`,
    help: "Name that file itself, or put a copy of it here.",
    file: name,
  };
}

function toInput(file: string, cwd: string, base: string): FoundInput {
  const absolute = path.resolve(file);
  const within = isInside(base, absolute) ? displayPath(absolute, base) : path.basename(absolute);
  return { file: absolute, name: displayPath(absolute, cwd), within };
}

function nothingFound(input: string, kind: InputKind): Diagnostic {
  return {
    code: "file-not-found",
    severity: "error",
    message: PATTERN.test(input)
      ? `No file matches \`${input}\`.`
      : `There is no ${kind} file at \`${input}\`.`,
    help: `In a folder, files named \`*.${kind}.yaml\`, \`*.${kind}.yml\` and \`*.${kind}.json\` are found.`,
    file: input,
  };
}

// By code units: the same order on every machine, whatever its language.
function byName(one: FoundInput, other: FoundInput): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}
