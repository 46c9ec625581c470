import type { Diagnostic, DiagnosticCode, Position, Severity } from "../diagnostics/diagnostic.ts";
import { type DataPath, formatPath } from "./data-path.ts";
import { positionAt } from "./line-starts.ts";
import { locate, type Range } from "./locate.ts";
import type { YamlNode } from "./yaml-node.ts";

/** A text with a name, before it is understood. */
export interface SourceText {
  /** As the user would name it; what diagnostics say. */
  name: string;
  /** Absolute path; absent when the text came through standard input. */
  file?: string;
  /** The folder its `use:` files and images are looked up from. */
  folder: string;
  text: string;
}

/** A text that was read as YAML: its data, and where each value stands. */
export interface SourceDocument extends SourceText {
  data: unknown;
  contents: YamlNode | null;
  lineStarts: readonly number[];
}

/** What is to be said about a place in a file. */
export interface Problem {
  code: DiagnosticCode;
  message: string;
  help?: string | undefined;
  severity?: Severity;
  /** Point at the field's name rather than at its value. */
  atKey?: boolean;
}

/** A diagnostic about the value (or the key) at a path. */
export function diagnosticAt(
  document: SourceDocument,
  path: DataPath,
  problem: Problem,
): Diagnostic {
  const location = locate(document.contents, path);
  const range = (problem.atKey ? location.key : undefined) ?? location.value;
  const written = formatPath(location.path);
  return {
    ...diagnosticOn(document, range, problem),
    ...(written === "" ? {} : { path: written }),
  };
}

/** The place of the value at a path. */
export function rangeAt(
  document: SourceDocument,
  path: DataPath,
): { start?: Position; end?: Position } {
  const { value } = locate(document.contents, path);
  if (!value) return {};
  return {
    start: positionAt(value.start, document.lineStarts),
    end: positionAt(value.end, document.lineStarts),
  };
}

/** A diagnostic about a stretch of the text, given by its offsets. */
export function diagnosticOn(
  document: Pick<SourceDocument, "name" | "lineStarts">,
  range: Range | undefined,
  problem: Problem,
): Diagnostic {
  return {
    code: problem.code,
    severity: problem.severity ?? "error",
    message: readable(problem.message),
    ...(problem.help === undefined ? {} : { help: readable(problem.help) }),
    file: document.name,
    ...(range && {
      start: positionAt(range.start, document.lineStarts),
      end: positionAt(range.end, document.lineStarts),
    }),
  };
}

/** Characters of a quotation, its middle left out beyond them: it may be a page of text. */
const LONGEST_QUOTATION = 100;

/** A sentence that stays one, however long what it quotes. */
function readable(sentence: string): string {
  return sentence.replaceAll(/`([^`]*)`/gu, (whole, quotation: string) => {
    if (quotation.length <= LONGEST_QUOTATION) return whole;
    const half = LONGEST_QUOTATION / 2;
    return `\`${quotation.slice(0, half)}…${quotation.slice(-half)}\``;
  });
}
