import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What a package says about itself. */
export interface Manifest {
  version: string;
  /** The Node.js versions it runs on: `>=20.19`. */
  node: string;
}

/** The package.json of a folder. Throws when there is none. */
export function readManifest(folder: string): Manifest {
  const data: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { version: textAt(data, "version"), node: textAt(fieldOf(data, "engines"), "node") };
}

/** The version of a package that is installed where ours would import it from. */
export function installedVersion(name: string): string | undefined {
  // Not every package lets its package.json be imported, so the folders are looked through.
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      return readManifest(join(folder, name)).version;
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
}

function textAt(data: unknown, key: string): string {
  return String(fieldOf(data, key) ?? "");
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}
