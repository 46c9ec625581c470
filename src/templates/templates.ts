import Handlebars from "handlebars/runtime.js";
import { builtInTemplates } from "./built-in.ts";
import { templateFiles } from "./template-files.ts";
import { type IconShapes, templateFunctions } from "./template-functions.ts";

export interface Templates {
  /**
   * Fills in a template: one that ships, or the user's own where one was given.
   *
   * @throws TemplateError when a template of the user's is wrong
   */
  render(name: BuiltInTemplate | "own", model: object): string;
}

export type BuiltInTemplate =
  | "map.svg"
  | "sheet.svg"
  | "page.html"
  | "view.html"
  | `${string}.svg`
  | "report.html"
  | "themes.svg"
  | "themes.html";

export interface TemplateOptions {
  icons: IconShapes;
  /** The user's folders of partials: one there replaces the built-in one of the same name. */
  partialFolders?: readonly string[];
  /** The user's own template file. */
  own?: string;
}

/** Said outright, so that Handlebars is silent about it. */
const NO_PROTOTYPES = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * The Handlebars environment: an instance of its own, without access to prototypes, with our
 * functions and partials. The compiler is loaded only where a user brings templates.
 */
export async function createTemplates(options: TemplateOptions): Promise<Templates> {
  const engine = Handlebars.create();
  engine.registerHelper({ ...templateFunctions(options.icons) });
  const builtIn = await builtInTemplates();
  for (const [name, compiled] of Object.entries(builtIn.partials)) {
    engine.registerPartial(name, engine.template(compiled));
  }
  const own = await addOwn(engine, options);
  return {
    render(name, model) {
      if (name === "own") return own(model);
      const compiled = builtIn.templates[name];
      if (!compiled) throw new Error(`There is no built-in template “${name}”.`);
      return engine.template(compiled)(model, NO_PROTOTYPES);
    },
  };
}

/** Registers the user's partials; returns the user's template. */
async function addOwn(
  engine: typeof Handlebars,
  { partialFolders = [], own }: TemplateOptions,
): Promise<Handlebars.TemplateDelegate> {
  const files = new Map(partialFolders.flatMap((folder) => [...templateFiles(folder)]));
  const none: Handlebars.TemplateDelegate = () => {
    throw new Error("No template of the user's was given.");
  };
  if (files.size === 0 && own === undefined) return none;
  const { ownTemplates } = await import("./own-templates.ts");
  const template = ownTemplates(engine, files);
  if (own === undefined) return none;
  const compiled = template(own);
  const { helpers, partials } = engine;
  return (model) => compiled(model, { ...NO_PROTOTYPES, helpers, partials });
}
