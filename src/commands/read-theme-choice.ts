import { existsSync } from "node:fs";
import path from "node:path";
import { nearest } from "../format/nearest.ts";
import { builtInTheme, builtInThemes } from "../theme/built-in-theme.ts";
import type { Theme } from "../theme/theme.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The theme that `--theme` names: one that ships, or a file of the user's. What is wrong with a
 * file, and which of its colours had to change, is shown.
 *
 * @throws UsageError when there is none, or the file cannot be used
 */
export async function readThemeChoice(name: string, terminal: Terminal): Promise<Theme> {
  const builtIn = builtInTheme(name);
  if (builtIn) return builtIn;
  const file = path.resolve(terminal.cwd, name);
  if (!existsSync(file)) throw unknownTheme(name);
  const { readTheme } = await import("../theme/read-theme.ts");
  const { theme, diagnostics, sources } = await readTheme({ file }, { cwd: terminal.cwd });
  printDiagnostics(terminal, diagnostics, sources);
  if (theme) return theme;
  throw new UsageError(`The theme ${name} cannot be used.`, "Correct what is shown above.");
}

function unknownTheme(name: string): UsageError {
  const names = builtInThemes();
  const meant = nearest(name, names);
  return new UsageError(
    `There is no theme “${name}”.${meant === undefined ? "" : ` Did you mean “${meant}”?`}`,
    `Use ${names.join(", ")}, or the path of your own theme file.`,
  );
}
