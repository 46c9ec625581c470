/** Templates by name, compiled but not yet bound to an environment. */
export interface BuiltIn {
  partials: Record<string, TemplateSpecification>;
  templates: Record<string, TemplateSpecification>;
}

/** The templates that ship, as the build compiled them (`precompile.ts`). */
export async function builtInTemplates(): Promise<BuiltIn> {
  return import("../../dist/templates.js");
}
