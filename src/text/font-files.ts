import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packageRoot } from "../package-root.ts";
import type { FontWeight } from "./text.ts";

/** A typeface: the name that its files bear, and an absolute path a weight. */
export interface FontFamily {
  family: string;
  files: Record<FontWeight, string>;
}

/** The npm package that Inter comes from, and its file for each weight, there and in `dist/fonts`. */
const INTER_PACKAGE = "@expo-google-fonts/inter";
const INTER_FILES: Record<FontWeight, { source: string; built: string }> = {
  400: { source: "400Regular/Inter_400Regular.ttf", built: "Inter-Regular.ttf" },
  600: { source: "600SemiBold/Inter_600SemiBold.ttf", built: "Inter-SemiBold.ttf" },
  700: { source: "700Bold/Inter_700Bold.ttf", built: "Inter-Bold.ttf" },
};

/** Inter, as it ships in `dist/fonts`; out of a checkout that is not built, from its npm package. */
export function bundledInter(): FontFamily {
  return {
    family: "Inter",
    files: { 400: interFile(400), 600: interFile(600), 700: interFile(700) },
  };
}

function interFile(weight: FontWeight): string {
  const { source, built } = INTER_FILES[weight];
  const shipped = join(packageRoot(), "dist", "fonts", built);
  if (existsSync(shipped)) return shipped;
  const manifest = createRequire(import.meta.url).resolve(`${INTER_PACKAGE}/package.json`);
  return join(dirname(manifest), source);
}
