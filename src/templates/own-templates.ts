import Handlebars from "handlebars";
import { COMPILE_OPTIONS } from "./compile-options.ts";
import { LINE_MARK, markingHandlebars } from "./line-marks.ts";
import { refuseMisusedTags } from "./misused-tags.ts";
import { missingPartials } from "./partial-names.ts";
import { inPlainWords } from "./plain-words.ts";
import { readTemplate } from "./read-template.ts";
import { TemplateError } from "./template-error.ts";
import { templateFunctionNames } from "./template-functions.ts";
import { TemplateRun } from "./template-run.ts";

const OWN_OPTIONS: CompileOptions = {
  ...COMPILE_OPTIONS,
  knownHelpers: { ...COMPILE_OPTIONS.knownHelpers, [LINE_MARK]: true },
};

/** Functions of ours and Handlebars' that take no block: what fails in them is their own. */
const PLAIN_FUNCTIONS = [...templateFunctionNames, "lookup"];

type OwnTemplate = (file: string) => Handlebars.TemplateDelegate;

/**
 * Registers the user's partials over ours.
 *
 * @param partials files by the name of the partial
 * @returns what makes a template of a user's file; like the partials, it tells its mistakes with
 *   their file and line
 * @throws TemplateError for the first file that does not compile
 */
export function ownTemplates(
  engine: typeof Handlebars,
  partials: ReadonlyMap<string, string>,
): OwnTemplate {
  const run = new TemplateRun();
  nameOurs(engine, run);
  engine.registerHelper(LINE_MARK, (line: number) => run.comeTo(line));
  const known = new Set([...Object.keys(engine.partials), ...partials.keys()]);
  const own: OwnTemplate = (file) => run.own(file, compile(file, known));
  for (const [name, file] of partials) engine.registerPartial(name, own(file));
  return own;
}

function nameOurs(engine: typeof Handlebars, run: TemplateRun): void {
  for (const name of PLAIN_FUNCTIONS) {
    const call = engine.helpers[name];
    if (call) engine.registerHelper(name, run.ours(`The function “${name}”`, call));
  }
  for (const [name, partial] of Object.entries(engine.partials)) {
    engine.registerPartial(name, run.ours(`The partial “${name}”`, partial));
  }
}

function compile(file: string, partials: ReadonlySet<string>): Handlebars.TemplateDelegate {
  try {
    const text = readTemplate(file);
    const program = Handlebars.parse(text);
    refuseMisusedTags(program);
    const missing = missingPartials(program, partials)[0];
    if (missing) {
      throw new TemplateError(`There is no partial “${missing.name}”.`, file, missing.line);
    }
    // Compiled at once and not at the first call, so that a mistake is found in any case.
    markingHandlebars.precompile(text, OWN_OPTIONS);
    return markingHandlebars.compile(text, OWN_OPTIONS);
  } catch (error) {
    throw mistakeIn(file, error);
  }
}

function mistakeIn(file: string, error: unknown): TemplateError {
  if (error instanceof TemplateError) return error;
  return new TemplateError(inPlainWords(error), file, lineOf(error), { cause: error });
}

/** Where the engine could not go on; syntax errors say it in words only. */
function lineOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("lineNumber" in error && typeof error.lineNumber === "number") return error.lineNumber;
  const line = /^(?:Parse|Lexical) error on line (\d+)/u.exec(error.message)?.[1];
  return line === undefined ? undefined : Number(line);
}
