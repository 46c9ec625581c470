import { readConfig } from "../../journey/read-config.ts";
import { readJourney } from "../../journey/read-journey.ts";
import { readPersona } from "../../journey/read-persona.ts";
import type { ReadOptions, ReadResult } from "../../journey/read-result.ts";
import { isPersonaFile } from "../../source/file-kinds.ts";
import type { FoundInput } from "../../source/find-inputs.ts";
import type { DocumentInput } from "../../source/load-document.ts";
import { CONFIG_FILE } from "../../source/workspace.ts";
import { readTheme } from "../../theme/read-theme.ts";
import { documentInput } from "../document-input.ts";

type Reader = (input: DocumentInput, options: ReadOptions) => Promise<ReadResult>;

/** Reads an input as the kind of file that its name says it is; most are journeys. */
export async function checkInput(input: FoundInput, options: ReadOptions): Promise<ReadResult> {
  return readerFor(input.file)(await documentInput(input), options);
}

/** True for the file that holds the defaults themselves. */
export function isConfig({ file }: FoundInput): boolean {
  return readerFor(file) === readConfig;
}

function readerFor(file: string): Reader {
  const name = file.split(/[\\/]/).at(-1)?.toLowerCase() ?? "";
  if (name === CONFIG_FILE) return readConfig;
  if (isPersonaFile(name)) return readPersona;
  if (/\.theme\.(ya?ml|json)$/.test(name)) return readTheme;
  return readJourney;
}
