import { readFileSync, statSync } from "node:fs";
import { writeWhole } from "../../output/write.ts";
import type { RenderOutcome } from "./outcome.ts";

/**
 * Brings a file to what it is to be, or only says that it is not. A file that is so already is
 * left alone, so that its time tells when it last changed.
 *
 * @param check nothing is written
 * @param outcome is told what came of it
 * @throws CannotWriteError
 */
export async function settleFile(
  file: string,
  data: Uint8Array | string,
  check: boolean,
  outcome: Pick<RenderOutcome, "written" | "unchanged" | "outdated">,
): Promise<void> {
  const old = contentsOf(file);
  if (old?.equals(Buffer.from(data))) outcome.unchanged.push(file);
  else if (check) outcome.outdated.push({ file, missing: old === undefined });
  else {
    await writeWhole(file, data);
    outcome.written.push(file);
  }
}

/** Of regular files only: what else bears the name is not to be read. */
function contentsOf(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** When a file was last written, ms, and how long it is; undefined where there is none. */
export function stateOf(file: string): { modified: number; bytes: number } | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { modified: found.mtimeMs, bytes: found.size };
}
