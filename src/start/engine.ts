import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for a program that mostly lives for less than half a second: what it optimises
 * in the background is not ready before the end, and the end has to wait for it.
 *
 * - HarfBuzz is never optimised: 690 ms against 420 for one map, and no gain for many.
 *   https://v8.dev/docs/wasm-compilation-pipeline
 * - Our own code is optimised late: a fifth less for one map. `runLong` takes this back.
 * - Code stays, even of what was called at the start only: a long run keeps it for short ones.
 */
export function tuneEngine(): void {
  setFlagsFromString("--no-flush-bytecode");
  setFlagsFromString("--wasm-tiering-budget=1000000000");
  setFlagsFromString("--interrupt-budget=1000000");
}

/** For many maps V8 is to optimise as it usually does. */
export function runLong(): void {
  setFlagsFromString("--interrupt-budget=67584");
}

let drawn = false;

/** A map is drawn: this run has called most of the program. */
export function noteDrawing(): void {
  drawn = true;
}

/** Whether a map was drawn, and not only help shown or outputs found to be as they should. */
export function hasDrawn(): boolean {
  return drawn;
}
