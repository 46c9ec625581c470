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

/**
 * The program, one script of which only what is called gets compiled.
 *
 * @param folder where the build put it
 * @param use the command it is loaded for, or `worker`
 */
export function loadProgram(folder: string, use: string | undefined): Program {
  const file = join(folder, PROGRAM_FILE);
  const kind = USES.find((known) => known === use) ?? "other";
  const script = compileKept(file, `${file}.${process.version}-${process.arch}-${kind}.cache`);
  const run: Wrapped = script.runInThisContext();
  const module: { exports?: Program } = {};
  // A script with kept code cannot import by itself: ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING.
  run(module, createRequire(file), pathToFileURL(file).href, (name) => import(name));
  if (module.exports === undefined) throw new Error(`${file} exports nothing.`);
  return module.exports;
}
