import { readIcons } from "../../templates/icons.ts";
import { createTemplates, type Templates } from "../../templates/templates.ts";
import { type Printers, printers } from "./printers.ts";
import type { RenderCache } from "./render-cache.ts";
import type { RenderRun } from "./render-run.ts";

/** What all maps of a run are made with, opened once. */
export interface Studio {
  templates: Templates;
  printers: Printers;
  cache?: RenderCache;
}

/** @throws TemplateError when a template of the user's cannot be used */
export async function openStudio(
  { settings, template, cwd }: RenderRun,
  env: NodeJS.ProcessEnv,
  cache: RenderCache | undefined,
): Promise<Studio> {
  const { partials, browser } = settings;
  return {
    templates: await createTemplates({
      icons: readIcons(),
      ...(partials === undefined ? {} : { partialFolders: [partials] }),
      ...("file" in template ? { own: template.file } : {}),
    }),
    ...(cache ? { cache } : {}),
    printers: printers({ env, cwd, ...(browser === undefined ? {} : { browser }) }),
  };
}
