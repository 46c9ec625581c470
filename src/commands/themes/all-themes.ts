import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findInputs } from "../../source/find-inputs.ts";
import { builtInTheme, builtInThemes } from "../../theme/built-in-theme.ts";
import { readTheme } from "../../theme/read-theme.ts";
import type { Theme } from "../../theme/theme.ts";

/** A theme by what one writes after `--theme`. */
export interface NamedTheme {
  name: string;
  theme: Theme;
}

export interface FoundThemes {
  found: NamedTheme[];
  diagnostics: Diagnostic[];
  /** The texts that diagnostics point into. */
  sources: ReadonlyMap<string, string>;
}

/**
 * The themes that ship, and then the user's own.
 *
 * @param files theme files, folders of them or globs; none means those at and below `cwd`
 */
export async function allThemes(files: readonly string[], cwd: string): Promise<FoundThemes> {
  const inputs = await findInputs(files.length > 0 ? files : ["."], cwd, "theme");
  const diagnostics = files.length > 0 ? inputs.diagnostics : [];
  const sources = new Map<string, string>();
  const own: NamedTheme[] = [];
  for (const { file, name } of inputs.found) {
    const result = await readTheme({ file }, { cwd });
    diagnostics.push(...result.diagnostics);
    for (const [source, text] of result.sources) sources.set(source, text);
    if (result.theme) own.push({ name, theme: result.theme });
  }
  return { found: [...shipped(), ...own], diagnostics, sources };
}

function shipped(): NamedTheme[] {
  return builtInThemes().flatMap((name) => {
    const theme = builtInTheme(name);
    return theme ? [{ name, theme }] : [];
  });
}
