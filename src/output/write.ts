import { constants, type Stats } from "node:fs";
import { access, lstat, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { sweepOnce, temporaryName } from "./temporary-files.ts";
import { cannotWrite, codeOf } from "./write-problems.ts";

/**
 * Writes a file whole or not at all: into a new file in the same folder, onto the disk, then
 * renamed. A run that is killed leaves the old file as it was. Missing folders are made, the
 * permissions of a file that is replaced are kept.
 *
 * A symbolic link is replaced, not followed: a link that somebody put into the folder cannot make
 * us write elsewhere. Devices and pipes (`/dev/stdout`, `/dev/null`) are written to directly.
 *
 * @throws CannotWriteError
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  try {
    const target = resolve(file);
    if (await isStream(target)) return await writeFile(target, data);
    await mkdir(dirname(target), { recursive: true });
    await sweepOnce(dirname(target));
    await replace(target, data, await replaced(target));
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

async function replace(target: string, data: string | Uint8Array, old: Stats | undefined) {
  const temporary = join(dirname(target), temporaryName());
  try {
    const handle = await open(temporary, "wx", 0o666);
    try {
      if (old) await handle.chmod(old.mode & 0o7777);
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The regular file that is to be replaced, if there is one and we may. */
async function replaced(target: string): Promise<Stats | undefined> {
  const found = await lstat(target).catch(undefinedIfAbsent);
  if (found?.isDirectory()) {
    throw Object.assign(new Error(`${basename(target)} is a folder`), { code: "EISDIR" });
  }
  if (!found?.isFile()) return undefined;
  // A rename asks only the folder for permission: a file marked read-only is to be left alone.
  await access(target, constants.W_OK);
  return found;
}

async function isStream(target: string): Promise<boolean> {
  if (/^\/(dev|proc)\//.test(target)) return true;
  const found = await stat(target).catch(undefinedIfAbsent);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

function undefinedIfAbsent(error: unknown): undefined {
  // A link in a circle leads nowhere: it is replaced like any other link.
  if (["ENOENT", "ELOOP"].includes(codeOf(error))) return undefined;
  throw error;
}
