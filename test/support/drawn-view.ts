import { type Prepared, type PreparedWith, prepare } from "../../src/commands/render/prepared.ts";
import { drawView, type ViewDrawing } from "../../src/commands/render/view-drawing.ts";
import type { ViewName } from "../../src/format/view-names.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { readIcons } from "../../src/templates/icons.ts";
import { createTemplates } from "../../src/templates/templates.ts";
import { VIEWS } from "../../src/views/registry.ts";
import { themeNamed } from "./drawn.ts";

/** A journey and all that its pictures are made with. */
export async function preparedView(
  journey: Journey,
  theme = themeNamed("default"),
  options: Pick<PreparedWith, "lanesBy" | "pains"> = {},
): Promise<Prepared> {
  const fontFolders = [packageRoot()];
  const templates = await createTemplates({ icons: readIcons() });
  const template = { kind: "map" } as const;
  return prepare(journey, { theme, templates, template, fontFolders, ...options });
}

/** A view of a journey drawn in a theme, the default one unless another is given. */
export async function drawnView(
  name: ViewName,
  journey: Journey,
  theme = themeNamed("default"),
  options: Pick<PreparedWith, "lanesBy" | "pains"> = {},
): Promise<ViewDrawing> {
  return drawView(VIEWS[name], await preparedView(journey, theme, options));
}
