import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";
import { tuneEngine } from "./engine.ts";

/**
 * Compiles a script with the code that V8 kept from an earlier run; where there is none, it is kept
 * at the end of this run. V8 compiles a function when it is first called, so what is kept at the
 * end is all that the run called: a third of a short run goes into compiling. It brings on every
 * Node what `module.enableCompileCache` brings from 22 on.
 *
 * V8 refuses code that another version of it made, or one with other flags:
 * https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcachedatarejected
 *
 * @param file the script, in ASCII
 * @param cache the file for its compiled code. Whoever may write there may change what is run: it
 *   belongs beside the script. Where it cannot be written, nothing is kept.
 * @param worthKeeping asked at the end: whether the run called what later ones will call
 */
export function compileKept(file: string, cache: string, worthKeeping: () => boolean): Script {
  tuneEngine();
  const kept = bytesOf(cache);
  const source = readFileSync(file, "latin1");
  const script = new Script(source, {
    filename: file,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  if (kept === undefined || script.cachedDataRejected === true) {
    process.once("exit", () => {
      if (worthKeeping()) keep(script, cache);
    });
  }
  return script;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Renamed into its place when it is whole: another run may be reading there. */
function keep(script: Script, cache: string): void {
  const temporary = `${cache}.${process.pid}`;
  try {
    // Before the code is put together, which is of no use where nothing can be written.
    closeSync(openSync(temporary, "wx"));
    // A run over many maps has set other flags, which V8 would refuse next time.
    tuneEngine();
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cache);
  } catch {
    rmSync(temporary, { force: true });
  }
}
