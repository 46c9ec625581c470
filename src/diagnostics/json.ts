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
  return `${JSON.stringify(list, null, 2).replace(STEERING, escaped)}\n`;
};

/** What could steer a terminal that shows the list, and that JSON lets stand: C1 and directions. */
const STEERING = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
