import { packageRoot } from "../../package-root.ts";
import { everyFallbackFamily, type FallbackFamily } from "../../text/fallback-fonts.ts";
import { packagedFont } from "../../text/font-packages.ts";
import type { Finding, Section } from "./finding.ts";

/** What a typeface is for, where its name does not say so. */
const WRITING: Record<string, string> = {
  "Noto Sans SC": "Chinese, simplified",
  "Noto Sans TC": "Chinese, traditional",
  "Noto Sans JP": "Japanese",
  "Noto Sans KR": "Korean",
  "Noto Sans": "Rare letters",
  "Noto Sans Devanagari": "Devanagari (Hindi)",
  "Noto Sans Ethiopic": "Ethiopic (Amharic)",
  "Noto Sans Gurmukhi": "Gurmukhi (Punjabi)",
  "Noto Sans Myanmar": "Myanmar (Burmese)",
  "Noto Sans Math": "Mathematics",
  "Noto Sans Symbols": "Symbols",
  "Noto Sans Symbols 2": "More symbols",
  "Noto Emoji": "Emoji",
};

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
  for (const { family, fontPackage } of everyFallbackFamily()) {
    const name = writingOf(family);
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

function writingOf(family: FallbackFamily["family"]): string {
  return WRITING[family] ?? family.replace("Noto Sans ", "");
}
