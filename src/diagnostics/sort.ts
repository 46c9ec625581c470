import type { Diagnostic } from "./diagnostic.ts";

/**
 * Diagnostics in the order in which one reads the files, each once: the main file first, the
 * others by name, then by place, code and words. The same input gives the same order.
 */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  mainFile?: string,
): Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [diagnosticKey(one), one]));
  return [...seen.values()].sort((one, other) => {
    if (one.file !== other.file) {
      if (one.file === mainFile) return -1;
      if (other.file === mainFile) return 1;
    }
    return (
      compare(one.file, other.file) ||
      (one.start?.offset ?? -1) - (other.start?.offset ?? -1) ||
      compare(one.code, other.code) ||
      compare(one.path ?? "", other.path ?? "") ||
      compare(one.message, other.message)
    );
  });
}

/** The same for two that say the same of the same place. */
export function diagnosticKey({ file, start, code, path, message }: Diagnostic): string {
  return JSON.stringify([file, start?.offset, code, path, message]);
}

// By code units: the same order whatever the language of the machine.
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
