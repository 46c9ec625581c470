import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";

/** The content hash of something, in hexadecimal: the same for the same bytes on every machine. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    // The length keeps `ab` + `c` and `a` + `bc` apart.
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest("hex");
}

/** Hashes of files as they are now; absent where there is none. Each file is read once. */
export class FileHashes {
  private readonly known = new Map<string, string | undefined>();

  /** @param file its path from the folder: many maps name the same few, and to resolve them takes longer than to look them up */
  of(folder: string, file: string): string | undefined {
    const key = `${folder}\0${file}`;
    if (!this.known.has(key)) this.known.set(key, hashOfFile(path.resolve(folder, file)));
    return this.known.get(key);
  }
}

/** Undefined where the file cannot be read: then nothing can be said to be as it was. */
function hashOfFile(file: string): string | undefined {
  try {
    return hashOf(bytesOf(file));
  } catch {
    return undefined;
  }
}

/** Most files fit: a buffer for each of a thousand keeps the garbage collector busy. */
const room = Buffer.allocUnsafe(256 * 1024);

/** @returns what is good until the next file is read */
function bytesOf(file: string): Uint8Array {
  const opened = openSync(file, "r");
  try {
    let length = 0;
    while (length < room.length) {
      const more = readSync(opened, room, length, room.length - length, length);
      if (more === 0) return room.subarray(0, length);
      length += more;
    }
  } finally {
    closeSync(opened);
  }
  return readFileSync(file);
}
