import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";
import type { IconShapes } from "./template-functions.ts";

/** The icons that ship: `dist/icons.json`, made by the build from templates/icons.yaml. */
export function readIcons(): IconShapes {
  const file = join(packageRoot(), "dist", "icons.json");
  if (!existsSync(file)) throw new Error(`${file} is missing: run “npm run build” first.`);
  const icons: unknown = JSON.parse(readFileSync(file, "utf8"));
  return isShapes(icons) ? icons : {};
}

function isShapes(value: unknown): value is IconShapes {
  return typeof value === "object" && value !== null;
}
