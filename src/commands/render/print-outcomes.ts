import path from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnosticKey } from "../../diagnostics/sort.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { printFailure } from "../print-failure.ts";
import type { Terminal } from "../terminal.ts";
import type { RenderOutcome } from "./outcome.ts";

/** Tells of every input what came of it, then of all together. */
export function printOutcomes(
  outcomes: readonly RenderOutcome[],
  terminal: Terminal,
  quiet: boolean,
): void {
  const { err, colors, cwd } = terminal;
  const notes = quiet ? [] : new Set(outcomes.flatMap((outcome) => outcome.notes));
  for (const note of notes) err.write(`${note}\n`);
  const untold = untoldOnes();
  for (const outcome of outcomes) {
    printDiagnostics(terminal, outcome.diagnostics.filter(untold), new Map(outcome.sources));
    if (outcome.failure) printFailure(terminal, outcome.failure, outcome.name);
    else if (outcome.written.length > 0 && !quiet) {
      const files = outcome.written.map((file) => path.relative(cwd, file)).join(", ");
      err.write(`${colors.green("✓")} ${files}\n`);
    }
  }
  const bad = outcomes.filter((outcome) => !isDone(outcome));
  if (outcomes.length < 2 || (quiet && bad.length === 0)) return;
  const done = outcomes.length - bad.length;
  err.write(`\n${done} of ${outcomes.length} maps rendered.\n`);
  if (bad.length > 0) err.write(`Not rendered: ${bad.map(({ name }) => name).join(", ")}\n`);
}

/** Pictures of one file in several languages have most of what is to be said in common. */
function untoldOnes(): (diagnostic: Diagnostic) => boolean {
  const told = new Set<string>();
  return (diagnostic) => {
    const key = diagnosticKey(diagnostic);
    return told.size < told.add(key).size;
  };
}

function isDone({ failure, diagnostics }: RenderOutcome): boolean {
  return failure === undefined && diagnostics.every(({ severity }) => severity !== "error");
}
