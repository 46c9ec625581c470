import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** Every way to print diagnostics, by the name that `--format` takes. */
export const reporters = { pretty, json } satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
