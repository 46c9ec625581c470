import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

const PROGRAM = path.join(packageRoot(), "bin", "journeymap.js");

/** Runs the built program as a user would, in a folder of theirs. */
export function journeymap(
  args: readonly string[],
  options: { cwd: string; input?: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  return run(process.execPath, [PROGRAM, ...args], options);
}

/** Fonts of the machine that tests run on are not to be seen. */
const NO_FONTS = { XDG_DATA_HOME: "/nonexistent", XDG_DATA_DIRS: "/nonexistent" };

export function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; input?: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  const { cwd, input = "", env = {} } = options;
  return new Promise((resolve, reject) => {
    // What an earlier test made is not to be taken for what this one does.
    const fresh = { JOURNEYMAP_CACHE_DIR: "", ...NO_FONTS, ...env };
    const child = spawn(command, args, { cwd, env: { ...process.env, ...fresh } });
    const ended: Ended = { code: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      ended.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      ended.err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...ended, code }));
    child.stdin.end(input);
  });
}

/** An empty folder of its own for each test; `remove` when done. */
export function emptyFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "journeymap-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
