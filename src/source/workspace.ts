import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Read, systemCode } from "./read-text.ts";

/** The file that marks the top of a workspace and holds its defaults. */
export const CONFIG_FILE = "journeymap.config.yaml";

const MARKERS = [CONFIG_FILE, ".git"];

/**
 * The folder that `use:` files and images may not leave: the nearest one at or above `folder`
 * with a config file or a `.git`. Without either it is the folder the command runs in, when
 * that holds `folder`, and else `folder` itself.
 */
export function findWorkspaceRoot(folder: string, cwd: string): string {
  for (const candidate of withParents(folder)) {
    if (MARKERS.some((marker) => existsSync(path.join(candidate, marker)))) return candidate;
  }
  return isInside(path.resolve(cwd), path.resolve(folder)) ? path.resolve(cwd) : folder;
}

/** The nearest config file at or above `folder`. */
export function findConfigFile(folder: string): string | undefined {
  return withParents(folder)
    .map((candidate) => path.join(candidate, CONFIG_FILE))
    .find((file) => existsSync(file));
}

/** True when `target` is `folder` or lies below it. Both absolute; links are not followed. */
export function isInside(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * The real path of what a file refers to, when it exists and lies inside the workspace.
 * Links are followed first, so that one inside cannot lead outside.
 *
 * @param reference as written in the file
 * @param folder of the file it is written in
 */
export async function resolveInside(
  reference: string,
  folder: string,
  root: string,
): Promise<Read<string>> {
  const realRoot = await realpath(root);
  const target = path.resolve(await realpath(folder), reference);
  try {
    const real = await realpath(target);
    return isInside(realRoot, real) ? { value: real } : outside(reference);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return isInside(realRoot, target) ? missing(reference) : outside(reference);
  }
}

/** A path as the user would name it: relative to `cwd`, with forward slashes. */
export function displayPath(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join("/") || ".";
}

function withParents(folder: string): string[] {
  const folders = [path.resolve(folder)];
  for (;;) {
    const last = folders.at(-1) ?? folder;
    const parent = path.dirname(last);
    if (parent === last) return folders;
    folders.push(parent);
  }
}

function missing(reference: string): Read<string> {
  return { problem: { code: "file-not-found", message: `There is no file \`${reference}\`.` } };
}

function outside(reference: string): Read<string> {
  return {
    problem: {
      code: "outside-workspace",
      message: `\`${reference}\` lies outside the workspace.`,
      help: `Only files in the workspace are read: the folder with \`${CONFIG_FILE}\` or \`.git\`, or else the folder the command runs in. Move the file there, or add an empty \`${CONFIG_FILE}\` to a folder that holds both.`,
    },
  };
}
