import { statSync } from "node:fs";
import { homedir } from "node:os";
import { findInputs, STANDARD_INPUT } from "../../source/find-inputs.ts";
import { systemFontFolders } from "../../text/system-folders.ts";
import { documentInput } from "../document-input.ts";
import { EXIT, type ExitCode, worstOf } from "../exit-code.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { readDefaults } from "../read-defaults.ts";
import { readThemeChoice } from "../read-theme-choice.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { fileToCompare, requireComparedKept } from "./compare.ts";
import { inLanguages } from "./in-languages.ts";
import { requireFitting } from "./paper-settings.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { showProgress } from "./progress.ts";
import { renderAll } from "./render-all.ts";
import { type RenderFlags, type RenderSettings, renderSettings } from "./settings.ts";
import { type RenderTask, renderTasks, STANDARD_OUTPUT } from "./targets.ts";
import {
  chooseTemplate,
  needsBrowser,
  requireJourneys,
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
  const wanted = renderSettings(flags, await readDefaults(terminal), terminal);
  const { template, formats } = chooseTemplate(wanted, flags.format !== undefined, cwd);
  const { found, diagnostics } = await findInputs(inputs, cwd);
  const compare = fileToCompare(flags, found, cwd);
  const settings: RenderSettings = {
    ...wanted,
    formats,
    ...(compare === undefined ? {} : { compare, timeScale: false, views: ["map"] }),
  };
  const printed = needsBrowser(settings, template);
  if (printed) requirePlainPrint(flags);
  requireFilesToCheck(settings);
  requireFitting(flags.fit, formats);
  requireOurPages(settings, template);
  requireMapOnly(settings, flags.fit, template);
  const theme = await readThemeChoice(settings.theme, terminal);
  requireJourneys(found, settings, template);
  printDiagnostics(terminal, diagnostics, new Map());
  const sources = await Promise.all(renderTasks(found, settings, cwd).map(withStandardInput));
  const tasks = await inLanguages(sources, settings, cwd);
  requireComparedKept(tasks, compare, cwd);
  const progress = showProgress(
    { ...terminal, watched: terminal.watched && !settings.quiet },
    tasks.length,
  );
  const browser = printed ? await browserOf(settings, terminal) : undefined;
  const systemFolders = settings.systemFonts
    ? systemFontFolders(process.platform, env, homedir())
    : [];
  const run = {
    ...{ settings, theme, template, cwd, systemFolders },
    ...(browser === undefined ? {} : { browser }),
  };
  const outcomes = await renderAll(tasks, run, env, progress.advance).finally(progress.end);
  for (const { data } of outcomes) if (data) terminal.out.write(data);
  printOutcomes(outcomes, terminal, settings);
  return worstOf([
    diagnostics.length > 0 ? EXIT.input : EXIT.done,
    ...outcomes.map(({ failure, outdated, diagnostics: found }) => {
      if (failure) return failure.exit;
      if (outdated.length > 0) return EXIT.input;
      return found.some(({ severity }) => severity === "error") ? EXIT.input : EXIT.done;
    }),
  ]);
}

/** Standard input can be read here only: a worker has one of its own. */
async function withStandardInput(task: RenderTask): Promise<RenderTask> {
  if (task.input.file !== STANDARD_INPUT) return task;
  return { ...task, source: await documentInput(task.input) };
}

/** Which browser will print: its place, and what tells an update. */
async function browserOf(
  { browser, cache }: RenderSettings,
  { env, cwd: folder }: Terminal,
): Promise<string | undefined> {
  if (cache === undefined) return undefined;
  const { findBrowser } = await import("../../output/browser.ts");
  const named = browser === undefined ? {} : { browser };
  const found = await findBrowser({ env, folder, ...named }).catch(() => undefined);
  if (!found) return undefined;
  const { size, mtimeMs } = statSync(found.path);
  return `${found.path} ${size} ${mtimeMs}`;
}

function requireFilesToCheck({ check, output }: RenderSettings): void {
  if (!check || output !== STANDARD_OUTPUT) return;
  throw new UsageError(
    "--check compares files, so there is nothing to check on standard output.",
    "Leave --check or -o - out.",
  );
}
