import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8 from optimising HarfBuzz in the background. It took longer than all the shaping of a
 * map, and the process could not end before: 690 ms against 420 for one map, and no gain for many.
 * https://v8.dev/docs/wasm-compilation-pipeline
 */
export function tuneEngine(): void {
  setFlagsFromString("--wasm-tiering-budget=1000000000");
}
