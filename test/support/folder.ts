import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A folder with these files in it, for one test; it is gone when the test is over. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "journeymap-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
