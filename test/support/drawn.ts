import { readFileSync } from "node:fs";
import path from "node:path";
import { type Drawing, drawJourney } from "../../src/commands/render/drawing.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { builtInTheme } from "../../src/theme/built-in-theme.ts";

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

/** A journey in Arabic: everything stands on the other side. */
export function rightToLeftJourney(): Promise<Journey> {
  const file = path.join(packageRoot(), "test/fixtures/right-to-left/clinic.journey.yaml");
  return journeyOf(readFileSync(file, "utf8"), path.basename(file));
}

/** The journey laid out in the default theme. */
export async function drawn(journey: Journey): Promise<Drawing> {
  const theme = builtInTheme("default");
  if (!theme) throw new Error("There is no default theme: build first.");
  const fontFolders = [packageRoot()];
  const templates = await createTemplates({ icons: readIcons() });
  return drawJourney(journey, { theme, templates, template: { kind: "map" }, fontFolders });
}
