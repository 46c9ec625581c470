import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../package-root.ts";

/** Templates by name, compiled but not yet bound to an environment. */
export interface BuiltIn {
  partials: Record<string, TemplateSpecification>;
  templates: Record<string, TemplateSpecification>;
}

/** The templates that ship, as the build compiled them (`precompile.ts`). */
export async function builtInTemplates(): Promise<BuiltIn> {
  const file = join(packageRoot(), "dist", "templates.js");
  const module: BuiltIn = await import(pathToFileURL(file).href);
  return module;
}
