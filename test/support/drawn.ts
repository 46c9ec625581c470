import { readFileSync } from "node:fs";
import path from "node:path";
import { type Drawing, drawJourney } from "../../src/commands/render/drawing.ts";
import { compareJourneys } from "../../src/journey/comparison/compare.ts";
import { unionOf } from "../../src/journey/comparison/union.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { builtInTheme } from "../../src/theme/built-in-theme.ts";
import type { Theme } from "../../src/theme/theme.ts";

const FOLDER = path.join(packageRoot(), "examples");

/** The maps in `examples`. */
export const EXAMPLES = [
  "broadband-outage-support",
  "car-rental",
  "home-furniture-store",
  "hr-software-purchase",
  "parental-leave-benefit",
] as const;

/** A journey out of YAML; fails with what is wrong when it cannot be read. */
export async function journeyOf(yaml: string, name = "test.journey.yaml"): Promise<Journey> {
  const result = await readJourney({ text: yaml, name }, { cwd: FOLDER });
  if (result.journey) return result.journey;
  throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
}

export function exampleJourney(name: string): Promise<Journey> {
  const file = `${name}.journey.yaml`;
  return journeyOf(readFileSync(path.join(FOLDER, file), "utf8"), file);
}

/** Two journeys on one map, as `--compare` draws them. */
export function bothStates(before: Journey, after: Journey): Journey {
  return unionOf(compareJourneys(before, after));
}

/** A journey in Arabic: everything stands on the other side. */
export function rightToLeftJourney(): Promise<Journey> {
  const file = path.join(packageRoot(), "test/fixtures/right-to-left/clinic.journey.yaml");
  return journeyOf(readFileSync(file, "utf8"), path.basename(file));
}

/** A theme that ships. */
export function themeNamed(name: string): Theme {
  const theme = builtInTheme(name);
  if (!theme) throw new Error(`There is no theme “${name}”: build first.`);
  return theme;
}

/** The journey laid out in a theme, the default one unless another is given. */
export async function drawn(
  journey: Journey,
  theme = themeNamed("default"),
  timeScale = false,
): Promise<Drawing> {
  const fontFolders = [packageRoot()];
  const templates = await createTemplates({ icons: readIcons() });
  const template = { kind: "map" } as const;
  return drawJourney(journey, { theme, templates, template, fontFolders, timeScale });
}
