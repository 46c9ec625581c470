import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { COMPILE_OPTIONS } from "./compile-options.ts";
import { missingPartials } from "./partial-names.ts";
import { TemplateError } from "./template-error.ts";

/**
 * A template out of a user's file; what goes wrong in it is told with its file and, where the
 * engine knows it, the line.
 *
 * @param partials every name that the template may call
 */
export function ownTemplate(
  file: string,
  partials: ReadonlyMap<string, unknown>,
): Handlebars.TemplateDelegate {
  const compiled = compile(file, partials);
  return (context, runtime) => {
    try {
      return compiled(context, runtime);
    } catch (error) {
      throw asTemplateError(error, file);
    }
  };
}

function compile(file: string, partials: ReadonlyMap<string, unknown>) {
  try {
    const program = Handlebars.parse(readFileSync(file, "utf8"));
    const missing = missingPartials(program, partials)[0];
    if (missing) {
      throw new TemplateError(`There is no partial “${missing.name}”.`, file, missing.line);
    }
    // Compiled at once and not at the first call, so that a mistake is found in any case.
    Handlebars.precompile(program, COMPILE_OPTIONS);
    return Handlebars.compile(program, COMPILE_OPTIONS);
  } catch (error) {
    throw asTemplateError(error, file);
  }
}

function asTemplateError(error: unknown, file: string): TemplateError {
  if (error instanceof TemplateError) return error;
  if (!(error instanceof Error)) return new TemplateError(String(error), file);
  const line = "lineNumber" in error ? error.lineNumber : undefined;
  const parsed = /^Parse error on line (\d+)/u.exec(error.message)?.[1];
  const known = typeof line === "number" ? line : parsed && Number(parsed);
  return new TemplateError(inPlainWords(error.message), file, known || undefined, { cause: error });
}

/** What the engine says, in words for somebody who has not read its manual. */
function inPlainWords(message: string): string {
  const unknown = /used the unknown helper (\S+)/u.exec(message)?.[1];
  if (unknown)
    return `There is no function “${unknown}”; templates/README.md lists those there are.`;
  if (message.includes("got 'EOF'")) return "A block that was opened with {{# is not closed.";
  return message.replace(/^Parse error on line \d+:\n/u, "This is not valid Handlebars:\n");
}
