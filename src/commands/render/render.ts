import { text } from "node:stream/consumers";
import { findInputs, STANDARD_INPUT } from "../../source/find-inputs.ts";
import { EXIT, type ExitCode, worstOf } from "../exit-code.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { readDefaults } from "../read-defaults.ts";
import { readThemeChoice } from "../read-theme-choice.ts";
import type { Terminal } from "../terminal.ts";
import { inLanguages } from "./in-languages.ts";
import { requireFitting } from "./paper-settings.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { showProgress } from "./progress.ts";
import { renderAll } from "./render-all.ts";
import { type RenderFlags, renderSettings } from "./settings.ts";
import { type RenderTask, renderTasks } from "./targets.ts";
import {
  chooseTemplate,
  printedByBrowser,
  requireMapOnly,
  requireOurPages,
  requirePlainPrint,
} from "./template-choice.ts";

/**
 * `journeymap render`
 *
 * @throws UsageError before anything is rendered
 */
export async function render(
  inputs: readonly string[],
  flags: RenderFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd, env } = terminal;
  const wanted = renderSettings(flags, await readDefaults(terminal));
  const { template, formats } = chooseTemplate(wanted, flags.format !== undefined, cwd);
  const settings = { ...wanted, formats };
  const printed = printedByBrowser(template) || settings.pdfEngine === "chromium";
  if (printed && settings.formats.includes("pdf")) requirePlainPrint(flags);
  requireFitting(flags.fit, formats);
  requireOurPages(settings, template);
  requireMapOnly(settings, flags.fit, template);
  const theme = await readThemeChoice(settings.theme, terminal);
  const { found, diagnostics } = await findInputs(inputs, cwd);
  printDiagnostics(terminal, diagnostics, new Map());
  const sources = await Promise.all(renderTasks(found, settings, cwd).map(withStandardInput));
  const tasks = await inLanguages(sources, settings, cwd);
  const progress = showProgress(
    { ...terminal, watched: terminal.watched && !settings.quiet },
    tasks.length,
  );
  const run = { settings, theme, template, cwd };
  const outcomes = await renderAll(tasks, run, env, progress.advance).finally(progress.end);
  for (const { data } of outcomes) if (data) terminal.out.write(data);
  printOutcomes(outcomes, terminal, settings.quiet);
  return worstOf([
    diagnostics.length > 0 ? EXIT.input : EXIT.done,
    ...outcomes.map(({ failure, diagnostics: found }) => {
      if (failure) return failure.exit;
      return found.some(({ severity }) => severity === "error") ? EXIT.input : EXIT.done;
    }),
  ]);
}

/** Standard input can be read here only: a worker has one of its own. */
async function withStandardInput(task: RenderTask): Promise<RenderTask> {
  if (task.input.file !== STANDARD_INPUT) return task;
  return { ...task, text: await text(process.stdin) };
}
