import { text } from "node:stream/consumers";
import { type FoundInput, STANDARD_INPUT } from "../source/find-inputs.ts";
import type { DocumentInput } from "../source/load-document.ts";

/** What readers take for an input: its file, or what came through standard input. */
export async function documentInput({ file, name }: FoundInput): Promise<DocumentInput> {
  return file === STANDARD_INPUT ? { text: await text(process.stdin), name } : { file };
}
