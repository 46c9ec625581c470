import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAME = "journeymap";

let found: string | undefined;

/**
 * The folder of this package: what ships with it (`dist`, `templates`) is found from here, whether
 * the program runs from its sources or bundled.
 */
export function packageRoot(): string {
  found ??= folderAbove(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function folderAbove(folder: string): string {
  if (isPackage(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No folder above holds the package.json of ${NAME}.`);
  return folderAbove(parent);
}

function isPackage(file: string): boolean {
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return (
    typeof manifest === "object" &&
    manifest !== null &&
    "name" in manifest &&
    manifest.name === NAME
  );
}
