import { showable, showableLines } from "../diagnostics/showable.ts";
import type { Failure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Says on standard error what has failed and what to do. */
export function printFailure({ err, colors }: Terminal, failure: Failure, name?: string): void {
  const { help, trace } = failure;
  const where = name === undefined ? "" : `${showable(name)}: `;
  err.write(`${colors.red("✗")} ${where}${showableLines(failure.message)}\n`);
  if (help !== undefined) err.write(`  ${showableLines(help).replaceAll("\n", "\n  ")}\n`);
  if (trace !== undefined) err.write(`\n${showableLines(trace)}\n`);
}
