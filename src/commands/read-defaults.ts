import { existsSync } from "node:fs";
import path from "node:path";
import { findConfigFile } from "../source/workspace.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { RenderDefaults } from "./render/settings.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The defaults of the workspace that the command runs in, if it has a config file.
 *
 * @throws UsageError when that file has problems; they are shown before
 */
export async function readDefaults(terminal: Terminal): Promise<RenderDefaults> {
  const file = findConfigFile(terminal.cwd);
  if (file === undefined) return {};
  const { readConfig } = await import("../journey/read-config.ts");
  const { config, diagnostics, sources } = await readConfig({ file }, { cwd: terminal.cwd });
  printDiagnostics(terminal, diagnostics, sources);
  if (!config) {
    const name = path.relative(terminal.cwd, file);
    throw new UsageError(`The config file ${name} cannot be used.`, "Correct what is shown above.");
  }
  const { templates, ...defaults } = config;
  requireFolder("locales", config.locales, terminal);
  if (templates === undefined) return defaults;
  const partials = path.join(templates, "partials");
  requireFolder("templates", partials, terminal);
  return { ...defaults, partials };
}

function requireFolder(field: string, folder: string | undefined, { cwd }: Terminal): void {
  if (folder === undefined || existsSync(folder)) return;
  throw new UsageError(
    `There is no folder ${path.relative(cwd, folder)}, which the config needs for \`${field}\`.`,
    "Make the folder, or take the line out of the config.",
  );
}
