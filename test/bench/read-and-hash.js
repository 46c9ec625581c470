// What nothing that looks whether files have changed can do without: `node read-and-hash.js FOLDER…`
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

for (const folder of process.argv.slice(2)) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    createHash("sha256")
      .update(readFileSync(join(entry.parentPath, entry.name)))
      .digest();
  }
}
