import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const SCOPE = "@expo-google-fonts";

/** The packages of fonts that can be found from some folders, a line each: another list, and a map may get other fonts. */
export function fontsAtHand(folders: readonly string[]): string {
  return folders.flatMap((folder) => packagesFrom(folder)).join("\n");
}

function packagesFrom(folder: string): string[] {
  const places = createRequire(join(folder, "journey.yaml")).resolve.paths(`${SCOPE}/any`) ?? [];
  return places.flatMap((place) => listed(join(place, SCOPE)));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
