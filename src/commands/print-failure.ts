import type { Failure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Says on standard error what has failed and what to do. */
export function printFailure({ err, colors }: Terminal, failure: Failure, name?: string): void {
  const where = name === undefined ? "" : `${name}: `;
  err.write(`${colors.red("✗")} ${where}${failure.message}\n`);
  if (failure.help !== undefined) err.write(`  ${failure.help.replaceAll("\n", "\n  ")}\n`);
  if (failure.trace !== undefined) err.write(`\n${failure.trace}\n`);
}
