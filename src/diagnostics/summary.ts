import type { Diagnostic, Severity } from "./diagnostic.ts";

/** "2 errors, 1 warning and 1 hint in 2 files" */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const kinds: Severity[] = ["error", "warning", "hint"];
  const files = new Set(diagnostics.map((one) => one.file)).size;
  const parts = kinds.flatMap((kind) => (count(kind) > 0 ? [counted(count(kind), kind)] : []));
  if (parts.length === 0) return "no problems";
  const last = parts.pop();
  const told = parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
  return `${told} in ${counted(files, "file")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
