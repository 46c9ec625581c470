import { type FoundInput, STANDARD_INPUT } from "../source/find-inputs.ts";
import { limits } from "../source/limits.ts";
import type { DocumentInput } from "../source/load-document.ts";
import { decodeText, readUpTo } from "../source/read-text.ts";

/** What readers take for an input: its file, or what came through standard input. */
export async function documentInput({ file, name }: FoundInput): Promise<DocumentInput> {
  if (file !== STANDARD_INPUT) return { file };
  const bytes = await readUpTo(limits.fileBytes, process.stdin);
  const { value, problem } = bytes.problem ? bytes : decodeText(bytes.value);
  return problem ? { problem, name } : { text: value, name };
}
