import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { pretty } from "../diagnostics/pretty.ts";
import type { Terminal } from "./terminal.ts";

/** Shows problems on standard error, each where it stands. */
export function printDiagnostics(
  { err, colors }: Terminal,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  if (diagnostics.length === 0) return;
  err.write(pretty(diagnostics, { sources, color: colors.level > 0 }));
}
