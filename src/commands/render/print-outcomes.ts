import path from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showable } from "../../diagnostics/showable.ts";
import { diagnosticKey } from "../../diagnostics/sort.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { printFailure } from "../print-failure.ts";
import type { Terminal } from "../terminal.ts";
import type { RenderOutcome } from "./outcome.ts";

/** Tells of every input what came of it, then of all together. */
export function printOutcomes(
  outcomes: readonly RenderOutcome[],
  terminal: Terminal,
  { quiet, check }: { quiet: boolean; check: boolean },
): void {
  const { err } = terminal;
  const notes = quiet ? [] : new Set(outcomes.flatMap((outcome) => outcome.notes));
  for (const note of notes) err.write(`${showable(note)}\n`);
  const untold = untoldOnes();
  for (const outcome of outcomes) {
    printDiagnostics(terminal, outcome.diagnostics.filter(untold), new Map(outcome.sources));
    if (outcome.failure) printFailure(terminal, outcome.failure, outcome.name);
    for (const line of filesOf(outcome, terminal, quiet, outcomes.length === 1))
      err.write(`${line}\n`);
  }
  err.write(quiet && outcomes.every(isDone) ? "" : summaryOf(outcomes, check));
}

/** How many there were, and which of them did not come out. */
function summaryOf(outcomes: readonly RenderOutcome[], check: boolean): string {
  if (outcomes.length < 2) return "";
  const bad = outcomes.filter((outcome) => !isDone(outcome));
  const same = outcomes.filter((outcome) => isDone(outcome) && outcome.written.length === 0);
  const done = outcomes.length - bad.length;
  const unchanged = same.length > 0 ? `, ${same.length} of them as they were` : "";
  const names = showable(bad.map(({ name }) => name).join(", "));
  return `\n${done} of ${outcomes.length} maps ${check ? "up to date" : `rendered${unchanged}`}.\n${names === "" ? "" : `${check ? "Not up to date" : "Not rendered"}: ${names}\n`}`;
}

/** What came of the files of one input. Files that were so already are told where one input is all there is. */
function filesOf(
  { written, unchanged, outdated }: RenderOutcome,
  { colors, cwd }: Terminal,
  quiet: boolean,
  alone: boolean,
): string[] {
  const named = (files: readonly string[]) =>
    showable(files.map((file) => path.relative(cwd, file)).join(", "));
  const wrong = outdated.map(({ file, missing }) => {
    const why = missing ? "is missing" : "is not what the map would be now";
    return `${colors.red("✗")} ${named([file])} ${why}.`;
  });
  if (quiet) return wrong;
  return [
    ...wrong,
    ...(written.length > 0 ? [`${colors.green("✓")} ${named(written)}`] : []),
    ...(alone && unchanged.length > 0
      ? [`${colors.green("=")} ${colors.dim(named(unchanged))}`]
      : []),
  ];
}

/** Pictures of one file in several languages have most of what is to be said in common. */
function untoldOnes(): (diagnostic: Diagnostic) => boolean {
  const told = new Set<string>();
  return (diagnostic) => {
    const key = diagnosticKey(diagnostic);
    return told.size < told.add(key).size;
  };
}

function isDone({ failure, diagnostics, outdated }: RenderOutcome): boolean {
  if (outdated.length > 0) return false;
  return failure === undefined && diagnostics.every(({ severity }) => severity !== "error");
}
