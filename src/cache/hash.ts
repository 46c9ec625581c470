import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

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

  of(file: string): string | undefined {
    if (!this.known.has(file)) this.known.set(file, hashOfFile(file));
    return this.known.get(file);
  }
}

/** Undefined where the file cannot be read: then nothing can be said to be as it was. */
function hashOfFile(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return undefined;
  }
}
