import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FontWeight } from "./text.ts";

/**
 * The file of an `@expo-google-fonts` package that is nearest to a weight, if the package is
 * installed where one of the folders would import it from.
 */
export function packagedFont(
  fontPackage: string,
  weight: FontWeight,
  resolveFrom: readonly string[],
): string | undefined {
  for (const folder of resolveFrom) {
    const found = resolvedPackage(fontPackage, folder);
    if (found !== undefined) return fileForWeight(found, weight);
  }
  return undefined;
}

function resolvedPackage(fontPackage: string, folder: string): string | undefined {
  const require = createRequire(join(folder, "journey.yaml"));
  try {
    return dirname(require.resolve(`${fontPackage}/package.json`));
  } catch {
    return undefined;
  }
}

/** The packages hold a folder a style: `400Regular`, `400Regular_Italic`, `600SemiBold`. */
function fileForWeight(folder: string, weight: FontWeight): string | undefined {
  const upright = readdirSync(folder).filter((name) => /^\d{3}[A-Za-z]+$/.test(name));
  const distance = (name: string) => Math.abs(Number.parseInt(name, 10) - weight);
  const nearest = upright.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b, "en"))[0];
  if (nearest === undefined) return undefined;
  const file = readdirSync(join(folder, nearest)).find((name) => /\.(ttf|otf)$/.test(name));
  return file === undefined ? undefined : join(folder, nearest, file);
}
