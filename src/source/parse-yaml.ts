import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explainYamlErrors } from "./explain-yaml-error.ts";
import { limits } from "./limits.ts";
import { lineStarts } from "./line-starts.ts";
import { readEvents } from "./read-events.ts";
import { LimitReached, readThoroughly, type ThoroughlyRead } from "./read-thoroughly.ts";
import { diagnosticOn, type SourceDocument, type SourceText } from "./source-document.ts";
import { toData } from "./to-data.ts";

const LIMIT_MESSAGES = {
  "yaml-too-deep": `Lists and fields are nested more than ${limits.depth} deep here.`,
  "file-too-large": `The file has more than ${limits.tokens} words and marks; reading stops here.`,
};

/**
 * Reads YAML, and JSON as the part of YAML that it is. There is a document when the text could
 * be read at all; with a syntax error there is none, because what stands after one is guesswork.
 */
export function parseYaml(source: SourceText): {
  document?: SourceDocument;
  diagnostics: Diagnostic[];
} {
  const starts = lineStarts(source.text);
  const empty: SourceDocument = { ...source, data: null, contents: null, lineStarts: starts };
  try {
    const understood = understand(source.text, starts.length);
    const errors = explainYamlErrors(source.text, understood.errors);
    if (errors.length > 0) {
      return {
        diagnostics: errors.map(({ range, problem }) => diagnosticOn(empty, range, problem)),
      };
    }
    const { data, findings, usable } = toData(understood.contents, source.text);
    const diagnostics = findings.map((finding) => diagnosticOn(empty, finding.range, finding));
    if (understood.second !== undefined)
      diagnostics.push(severalDocuments(empty, understood.second));
    const document = { ...empty, data, contents: understood.contents };
    return usable ? { document, diagnostics } : { diagnostics };
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const range = { start: error.offset, end: error.offset + 1 };
    const problem = { code: error.code, message: LIMIT_MESSAGES[error.code] };
    return { diagnostics: [diagnosticOn(empty, range, problem)] };
  }
}

/** As fast as may be where nothing is wrong, and thoroughly where something is. */
function understand(text: string, lines: number): ThoroughlyRead {
  const usual = readEvents(text, lines);
  return usual ? { ...usual, errors: [] } : readThoroughly(text);
}

function severalDocuments(source: SourceDocument, second: number): Diagnostic {
  const start = source.text.lastIndexOf("---", second);
  const from = start === -1 ? second : start;
  return diagnosticOn(
    source,
    { start: from, end: Math.min(from + 3, source.text.length) },
    {
      code: "yaml-several-documents",
      message: "A second document starts here; a file holds one.",
      help: "Move it to a file of its own, or remove the line with `---`.",
    },
  );
}
