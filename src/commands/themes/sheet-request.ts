import { languageTag } from "../languages.ts";
import { FORMATS, type Format } from "../render/settings.ts";
import type { ThemesFlags } from "../themes.ts";
import { UsageError } from "../usage-error.ts";

/** A sheet that was asked for. */
export interface SheetRequest {
  format: Format;
  /** As the user names it; `-` is standard output. */
  output: string;
  lang: string;
}

/**
 * What sheet to draw, if one was asked for: `--format` says as what, else the name of the output.
 *
 * @throws UsageError
 */
export function sheetRequest({ format, output, lang }: ThemesFlags): SheetRequest | undefined {
  if (format === undefined && output === undefined) return undefined;
  const wanted = (format ?? output?.split(".").at(-1) ?? "").toLowerCase();
  const known = FORMATS.find((name) => name === wanted);
  if (known === undefined) throw unknownFormat(format, output ?? "");
  return {
    format: known,
    output: output ?? `themes.${known}`,
    lang: lang === undefined ? "en" : languageTag(lang),
  };
}

function unknownFormat(format: string | undefined, output: string): UsageError {
  const formats = FORMATS.join(", ");
  if (format !== undefined) {
    return new UsageError(`--format cannot be “${format}”.`, `It can be ${formats}.`);
  }
  return new UsageError(
    `“${output}” does not say what to draw the sheet as.`,
    `Give it an ending, one of ${formats}, or name one with --format.`,
  );
}
