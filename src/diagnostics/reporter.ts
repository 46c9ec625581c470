import type { Diagnostic } from "./diagnostic.ts";

export interface ReportOptions {
  /** The texts of the files, by the names that diagnostics use. */
  sources: ReadonlyMap<string, string>;
  /** Colours and bold letters for a terminal. */
  color: boolean;
}

/** Turns diagnostics into what is printed. Ends with a line break, unless there is nothing. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReportOptions) => string;
