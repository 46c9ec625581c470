import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isReporterName, type ReporterName, reporters } from "../diagnostics/reporters.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { summary } from "../diagnostics/summary.ts";
import { ALL_LANGUAGES } from "../journey/language.ts";
import { findInputs } from "../source/find-inputs.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { languagesAsked } from "./languages.ts";
import { readDefaults } from "./read-defaults.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { checkInput, isConfig } from "./validate/check-input.ts";

/** What the user asked for on the command line. */
export interface ValidateFlags {
  format?: string;
  lang?: string[];
}

/**
 * `journeymap validate`: reads every input and tells all that is wrong, of all files at once.
 * Warnings alone are no failure.
 *
 * @throws UsageError before anything is read
 */
export async function validate(
  inputs: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = formatNamed(flags.format ?? "pretty");
  const { cwd } = terminal;
  const { found, diagnostics } = await findInputs(inputs, cwd);
  const defaults = found.every(isConfig) ? {} : await readDefaults(terminal);
  const asked = languagesAsked(flags.lang, defaults.lang);
  const options = { cwd, languages: asked.length === 0 ? ALL_LANGUAGES : asked };
  const sources = new Map<string, string>();
  for (const input of found) {
    const result = await checkInput(input, options);
    diagnostics.push(...result.diagnostics);
    for (const [name, text] of result.sources) sources.set(name, text);
  }
  const sorted = sortDiagnostics(diagnostics, found.length === 1 ? found[0]?.name : undefined);
  print(terminal, format, sorted, sources);
  return printSummary(terminal, sorted, found.length);
}

function formatNamed(name: string): ReporterName {
  if (isReporterName(name)) return name;
  const names = Object.keys(reporters).join(" or ");
  throw new UsageError(`--format cannot be “${name}”.`, `It can be ${names}.`);
}

/** For people on standard error, like every message; for programs it is the data they asked for. */
function print(
  { out, err, colors }: Terminal,
  format: ReporterName,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  const stream = format === "json" ? out : err;
  stream.write(reporters[format](diagnostics, { sources, color: colors.level > 0 }));
}

function printSummary(
  { err, colors }: Terminal,
  diagnostics: readonly Diagnostic[],
  count: number,
): ExitCode {
  const failed = diagnostics.some(({ severity }) => severity === "error");
  const mark = failed ? colors.red("✗") : colors.green("✓");
  const files = count === 1 ? "1 file checked" : `${count} files checked`;
  err.write(
    count === 0 ? `${mark} Nothing to check.\n` : `${mark} ${files}: ${summary(diagnostics)}.\n`,
  );
  return failed ? EXIT.input : EXIT.done;
}
