import { packageRoot } from "../../package-root.ts";
import { everyFallbackFamily } from "../../text/fallback-fonts.ts";
import { packagedFont } from "../../text/font-packages.ts";
import type { Finding, Section } from "./finding.ts";

const INTER: Finding = {
  name: "Latin, Greek, Cyrillic",
  state: "here",
  text: "Inter, which comes with journeymap",
};

/** The typefaces that are at hand for maps in a folder, and those that could be. */
export function fonts(cwd: string): Section[] {
  const folders = [cwd, packageRoot()];
  const here: Finding[] = [INTER];
  const absent: Finding[] = [];
  for (const { family, fontPackage, writing: name } of everyFallbackFamily()) {
    if (packagedFont(fontPackage, 400, folders) === undefined) {
      absent.push({ name, state: "absent", text: fontPackage });
    } else {
      here.push({ name, state: "here", text: family });
    }
  }
  const sections: Section[] = [{ title: "Fonts", findings: here }];
  return absent.length === 0 ? sections : [...sections, toInstall(absent)];
}

/** Fonts are looked for from the folder that the maps are made in, so that is where they belong. */
function toInstall(absent: readonly Finding[]): Section {
  const findings = absent.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return {
    title: "Fonts to install, only if your maps have such texts",
    note: `In this folder, for example: npm install ${findings[0]?.text}`,
    findings,
  };
}
