/**
 * What is said about a user's file. Callers branch on `code`, never on the words.
 */

/** Everything that can be found in a file, by a stable name. `catalogue.ts` explains each. */
export type DiagnosticCode =
  // the file itself
  | "file-not-found"
  | "file-unreadable"
  | "file-too-large"
  | "file-not-text"
  | "outside-workspace"
  // YAML and JSON
  | "yaml-syntax"
  | "yaml-duplicate-key"
  | "yaml-too-deep"
  | "yaml-too-many-aliases"
  | "yaml-several-documents"
  | "comment-in-text"
  // the shape of the file
  | "missing-field"
  | "unknown-key"
  | "wrong-type"
  | "wrong-value"
  | "out-of-range"
  | "empty-text"
  | "unsupported-version"
  // what the file refers to
  | "duplicate-id"
  | "unknown-id"
  | "near-miss"
  | "use-not-found"
  | "use-cycle"
  | "image-not-found"
  | "image-unusable"
  | "image-too-large"
  | "table-not-found"
  | "table-unusable"
  | "column-missing"
  | "scale-unclear"
  | "step-unreachable"
  | "way-endless"
  | "font-unusable"
  // how the file will look
  | "language-missing"
  | "glyph-missing"
  | "contrast-adjusted"
  | "duration-unclear"
  | "many-personas"
  | "nothing-gathered"
  | "text-too-small"
  | "view-empty";

/**
 * A hint is no mistake, only worth a thought: checking a file tells of it, drawing it does not, and
 * the exit code never changes for it.
 */
export type Severity = "error" | "warning" | "hint";

/** A place in a text: line and column count from 1, offset from 0, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** One sentence in plain words: what is wrong. */
  message: string;
  /** What to do about it: "Did you mean `emotion`?" */
  help?: string;
  /** The file as the user would name it: relative to the folder the command runs in. */
  file: string;
  /** Where in the file; absent when the file as a whole is meant. */
  start?: Position;
  end?: Position;
  /** The place in the data: `stages[2].steps[0].emotion`. */
  path?: string;
}
