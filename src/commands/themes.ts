import path from "node:path";
import { showable } from "../diagnostics/showable.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { writeWhole } from "../output/write.ts";
import { displayPath } from "../source/workspace.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { allThemes, type NamedTheme } from "./themes/all-themes.ts";
import { type SheetRequest, sheetRequest } from "./themes/sheet-request.ts";

/** What the user asked for on the command line. */
export interface ThemesFlags {
  format?: string;
  output?: string;
  lang?: string;
}

const STANDARD_OUTPUT = "-";

/**
 * `journeymap themes`: lists the themes that ship and the user's own; asked for a picture, draws
 * them on one sheet.
 *
 * @throws UsageError before anything is read
 */
export async function themes(
  files: readonly string[],
  flags: ThemesFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = sheetRequest(flags);
  const { found, diagnostics, sources } = await allThemes(files, terminal.cwd);
  printDiagnostics(terminal, sortDiagnostics(diagnostics, undefined), sources);
  if (request) await drawSheet(found, request, terminal);
  else list(found, terminal);
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return failed ? EXIT.input : EXIT.done;
}

function list(found: readonly NamedTheme[], { out, outColors }: Terminal): void {
  const widest = Math.max(...found.map(({ name }) => name.length));
  for (const { name, theme } of found) {
    const about = showable(theme.description ?? theme.name);
    out.write(`${outColors.bold(showable(name).padEnd(widest))}  ${about}\n`);
  }
}

async function drawSheet(
  found: readonly NamedTheme[],
  request: SheetRequest,
  terminal: Terminal,
): Promise<void> {
  const { drawThemes } = await import("./themes/draw-themes.ts");
  const data = await drawThemes(found, request, terminal.cwd);
  if (request.output === STANDARD_OUTPUT) {
    terminal.out.write(data);
    return;
  }
  const file = path.resolve(terminal.cwd, request.output);
  await writeWhole(file, data);
  const { err, colors, cwd } = terminal;
  err.write(`${colors.green("✓")} ${showable(displayPath(file, cwd))}: ${found.length} themes\n`);
}
