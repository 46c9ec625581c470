import type { Reporter } from "./reporter.ts";

/** For programs: a list of all diagnostics, their fields always in the same order. */
export const json: Reporter = (diagnostics) => {
  const list = diagnostics.map((one) => ({
    file: one.file,
    severity: one.severity,
    code: one.code,
    message: one.message,
    help: one.help,
    path: one.path,
    start: one.start && { ...one.start },
    end: one.end && { ...one.end },
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
};
