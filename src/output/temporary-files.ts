import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** `.journeymap-HOST-PROCESS-NUMBER-TIME.tmp` */
const OURS = /^\.journeymap-([0-9a-f]{8})-([0-9a-z]+)-[0-9a-z]+-[0-9a-z]+\.tmp$/;
/** ms; what another machine is still at is younger. */
const LONG = 24 * 60 * 60 * 1000;

/** Processes of two containers may have the same number, and share a folder. */
const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

let made = 0;

/** A name for a file or a folder that is soon gone. It is short: the target's may be as long as a name can be. */
export function temporaryName(): string {
  made += 1;
  const now = process.hrtime.bigint().toString(36);
  return `.journeymap-${HOST}-${process.pid.toString(36)}-${made.toString(36)}-${now}.tmp`;
}

const swept = new Set<string>();

/** Takes away what runs that were killed have left in a folder; once for each folder in a run. */
export async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => OURS.test(name)).map((name) => join(folder, name));
  await Promise.all(left.map(removeIfLeft));
}

async function removeIfLeft(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found || (isBeingWritten(file) && Date.now() - found.mtimeMs < LONG)) return;
  await rm(file, { recursive: true, force: true }).catch(() => undefined);
}

/** Whether the process that made it may still be there; of another machine's nothing is known. */
function isBeingWritten(file: string): boolean {
  const [, host, process36 = ""] = OURS.exec(file.slice(file.lastIndexOf(".journeymap-"))) ?? [];
  if (host !== HOST) return true;
  try {
    process.kill(Number.parseInt(process36, 36), 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
