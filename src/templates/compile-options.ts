import { templateFunctionNames } from "./template-functions.ts";

/** How every template is compiled; a call of an unknown function is an error with its line. */
export const COMPILE_OPTIONS: CompileOptions = {
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: {
    ...Object.fromEntries(templateFunctionNames.map((name) => [name, true])),
    // It writes to standard output, where the picture may go.
    log: false,
    // The engine's own; a template that calls them ends in the engine.
    helperMissing: false,
    blockHelperMissing: false,
  },
};
