import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { COMPILE_OPTIONS } from "./compile-options.ts";
import { missingPartials } from "./partial-names.ts";
import { TemplateError } from "./template-error.ts";
import { templateFiles } from "./template-files.ts";

/**
 * Turns the templates that ship into a JavaScript module, so that a run neither reads nor compiles
 * them. The build calls this; `built-in.ts` loads the result.
 *
 * @param folder the package's templates: whole ones in it, the parts they share in `partials`
 * @throws TemplateError for the first template that does not compile
 */
export function precompiledModule(folder: string): string {
  const partials = templateFiles(join(folder, "partials"));
  const whole = [...templateFiles(folder)].filter(([name]) => !name.includes("/"));
  const compiled = (files: Iterable<[string, string]>) =>
    [...files].map(([name, file]) => `${JSON.stringify(name)}:${precompiled(file, partials)}`);
  return [
    `export const partials={${compiled(partials).join(",\n")}};`,
    `export const templates={${compiled(whole).join(",\n")}};`,
  ].join("\n");
}

function precompiled(file: string, partials: ReadonlyMap<string, string>): string {
  const text = readFileSync(file, "utf8");
  const missing = missingPartials(Handlebars.parse(text), partials)[0];
  if (missing)
    throw new TemplateError(`There is no partial “${missing.name}”.`, file, missing.line);
  return String(Handlebars.precompile(text, COMPILE_OPTIONS));
}
