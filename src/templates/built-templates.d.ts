// What `precompile.ts` makes when the program is built.
declare module "*/dist/templates.js" {
  export const partials: Record<string, TemplateSpecification>;
  export const templates: Record<string, TemplateSpecification>;
}
