import type { Diagnostic } from "./diagnostic.ts";

/** "2 errors and 1 warning in 2 files" */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((one) => one.file)).size;
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return parts.length === 0 ? "no problems" : `${parts.join(" and ")} in ${counted(files, "file")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
