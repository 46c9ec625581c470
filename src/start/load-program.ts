import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileKept } from "./code-cache.ts";

type Program = typeof import("../commands/program.ts");

/** What the build wraps the program in: see `wrapped` in esbuild.config.js. */
type Wrapped = (
  module: { exports?: Program },
  require: NodeJS.Require,
  scriptUrl: string,
  importModule: (name: string) => Promise<unknown>,
) => void;

/** The program's file, named by the build after its content: no compiled code outlives a change. */
declare const PROGRAM_FILE: string;

/** Each use calls other functions, so each has its own compiled code. */
const USES = ["render", "validate", "init", "schema", "doctor", "worker"];

/** Formats, as they are named on the command line. */
const FORMATS = /^(?:-f|--format=)?((?:html|svg|pdf|png)(?:,(?:html|svg|pdf|png))*)$/;

/** What the words of a command line will call, in a word of its own. */
function useOf([command, ...words]: readonly string[]): string {
  const use = USES.find((known) => known === command) ?? "other";
  if (use !== "render") return use;
  const formats = words.flatMap((word) => FORMATS.exec(word)?.[1]?.split(",") ?? []);
  return [use, ...[...new Set(formats)].sort()].join("-");
}

/**
 * The program, one script of which only what is called gets compiled.
 *
 * @param folder where the build put it
 * @param words the command it is loaded for, and its options; or `worker`
 */
export function loadProgram(folder: string, words: readonly string[]): Program {
  const file = join(folder, PROGRAM_FILE);
  const use = useOf(words);
  const draws = use === "worker" || use.startsWith("render");
  const cache = `${file}.${process.version}-${process.arch}-${use}.cache`;
  const module: { exports?: Program } = {};
  const script = compileKept(file, cache, () => !draws || module.exports?.hasDrawn() === true);
  const run: Wrapped = script.runInThisContext();
  // A script with kept code cannot import by itself: ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING.
  run(module, createRequire(file), pathToFileURL(file).href, (name) => import(name));
  if (module.exports === undefined) throw new Error(`${file} exports nothing.`);
  return module.exports;
}
