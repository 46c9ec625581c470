import type * as z from "zod/mini";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatPath } from "../source/data-path.ts";
import { diagnosticAt, type SourceDocument } from "../source/source-document.ts";
import { checkShape, type Loose } from "./check-shape.ts";
import { explainIssue, type PlacedProblem } from "./explain-issue.ts";
import { explainNearWords } from "./near-words.ts";

/** A file that was checked: what is right of it, and what is wrong with the rest. */
export interface Checked<T> {
  data: Loose<T> | undefined;
  diagnostics: Diagnostic[];
}

/** Checks what was read against the schema of its kind of file. */
export function checkDocument<S extends z.core.$ZodType>(
  schema: S,
  document: SourceDocument,
): Checked<z.output<S>> {
  const { value, issues } = checkShape(schema, document.data);
  const wrong = issues.flatMap((issue) => explainIssue(issue, schema));
  const problems = [...wrong, ...explainNearWords(schema, document.data)];
  // A later version may have any fields: only the version itself is worth telling.
  const version = problems.filter((problem) => problem.code === "unsupported-version");
  const told = version.length > 0 ? version : withoutMisspelt(problems);
  return {
    data: version.length > 0 ? undefined : value,
    diagnostics: told.map((problem) => diagnosticAt(document, problem.path, problem)),
  };
}

/** A field that is there under a wrong name is not missing as well. */
function withoutMisspelt(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const meant = new Set(
    problems.flatMap((problem) => (problem.meant ? [formatPath(problem.meant)] : [])),
  );
  return problems.filter(
    ({ code, path }) => code !== "missing-field" || !meant.has(formatPath(path)),
  );
}
