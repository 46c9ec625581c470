import { type PreparedWith, prepare } from "../../src/commands/render/prepared.ts";
import { drawView, type ViewDrawing } from "../../src/commands/render/view-drawing.ts";
import type { ViewName } from "../../src/format/view-names.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { themeNamed } from "./drawn.ts";

/** A view of a journey drawn in a theme, the default one unless another is given. */
export async function drawnView(
  name: ViewName,
  journey: Journey,
  theme = themeNamed("default"),
  options: Pick<PreparedWith, "lanesBy" | "pains"> = {},
): Promise<ViewDrawing> {
  const fontFolders = [packageRoot()];
  const templates = await createTemplates({ icons: readIcons() });
  const template = { kind: "map" } as const;
  const made = { theme, templates, template, fontFolders, ...options };
  return drawView(VIEWS[name], await prepare(journey, made));
}
