import path from "node:path";
import { readIcons } from "../../src/templates/icons.ts";
import { TemplateError } from "../../src/templates/template-error.ts";
import { createTemplates, type Templates } from "../../src/templates/templates.ts";
import { folderWith } from "../support/folder.ts";

/** Templates with the user's partials and, as “mine.svg.hbs”, the user's own picture. */
export async function templatesWith(files: Record<string, string>): Promise<Templates> {
  const folder = await folderWith({ "partials/.keep": "", ...files });
  const own = path.join(folder, "mine.svg.hbs");
  return createTemplates({
    icons: readIcons(),
    partialFolders: [path.join(folder, "partials")],
    ...("mine.svg.hbs" in files ? { own } : {}),
  });
}

/**
 * Where a template is wrong, and how: its file, without the folder, its line, the reason. The
 * user's picture is drawn, or else the map.
 */
export async function mistakeIn(files: Record<string, string>, model: object): Promise<string> {
  try {
    const templates = await templatesWith(files);
    templates.render("mine.svg.hbs" in files ? "own" : "map.svg", model);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return `${path.basename(error.file)}:${error.line ?? "?"}: ${error.reason}`;
  }
  return "none";
}
