import { existsSync } from "node:fs";
import path from "node:path";
import type { ThemeSource } from "../journey/read-theme.ts";
import { builtInTheme, builtInThemes } from "../theme/built-in-theme.ts";
import type { Theme } from "../theme/theme.ts";
import { themed } from "../theme/themed.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The theme that `--theme` names: one that ships, or a file of the user's.
 *
 * @throws UsageError when there is none, or the file cannot be used; its problems are shown before
 */
export async function readThemeChoice(name: string, terminal: Terminal): Promise<Theme> {
  const builtIn = builtInTheme(name);
  if (builtIn) return builtIn;
  const file = path.resolve(terminal.cwd, name);
  if (!existsSync(file)) throw unknownTheme(name);
  const { readTheme } = await import("../journey/read-theme.ts");
  const { theme, diagnostics, sources } = await readTheme({ file }, { cwd: terminal.cwd });
  printDiagnostics(terminal, diagnostics, sources);
  if (!theme)
    throw new UsageError(`The theme ${name} cannot be used.`, "Correct what is shown above.");
  noteUndrawn(theme, terminal);
  const base = builtInTheme(theme.extends ?? "default");
  if (!base) throw unknownTheme(theme.extends ?? "");
  return themed(base, theme);
}

/** Better said than found out by looking for it on the map. */
function noteUndrawn({ logo, footer, density }: ThemeSource, { err, colors }: Terminal): void {
  const fields = Object.entries({ logo, footer, density });
  const used = fields.filter(([, value]) => value !== undefined).map(([name]) => `\`${name}\``);
  if (used.length === 0) return;
  err.write(`${colors.yellow("!")} Not drawn yet: ${used.join(", ")} of the theme.\n`);
}

function unknownTheme(name: string): UsageError {
  return new UsageError(
    `There is no theme “${name}”.`,
    `Use ${builtInThemes().join(", ")}, or the path of your own theme file.`,
  );
}
