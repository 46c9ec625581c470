import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** The script of the web page: `dist/viewer.js`, made by the build from src/viewer. */
export function readViewerScript(): string {
  const file = join(packageRoot(), "dist", "viewer.js");
  if (!existsSync(file)) throw new Error(`${file} is missing: run “npm run build” first.`);
  return readFileSync(file, "utf8");
}
