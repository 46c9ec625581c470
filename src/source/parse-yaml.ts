import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explainYamlErrors } from "./explain-yaml-error.ts";
import { limits } from "./limits.ts";
import { lineStarts } from "./line-starts.ts";
import { diagnosticOn, type SourceDocument, type SourceText } from "./source-document.ts";
import { toData } from "./to-data.ts";

/** Reading stopped because the text asks for more than the limits allow. */
class LimitReached extends Error {
  readonly code: "yaml-too-deep" | "file-too-large";
  readonly offset: number;

  constructor(code: "yaml-too-deep" | "file-too-large", offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

const LIMIT_MESSAGES = {
  "yaml-too-deep": `Lists and fields are nested more than ${limits.depth} deep here.`,
  "file-too-large": `The file has more than ${limits.tokens} words and marks; reading stops here.`,
};

const OPTIONS = {
  // Also for a file that says `%YAML 1.1`: no dates, no `yes` for true, no merge keys.
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Done by `toData`: the library compares every key with every other one.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

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
    const [first, second] = compose(source.text);
    if (!first) return { document: empty, diagnostics: [] };
    const errors = explainYamlErrors(source.text, [...first.errors, ...first.warnings]);
    if (errors.length > 0) {
      return {
        diagnostics: errors.map(({ range, problem }) => diagnosticOn(empty, range, problem)),
      };
    }
    const { data, findings, usable } = toData(first, source.text);
    const diagnostics = findings.map((finding) => diagnosticOn(empty, finding.range, finding));
    if (second) diagnostics.push(severalDocuments(empty, second));
    const document = { ...empty, data, contents: first.contents };
    return usable ? { document, diagnostics } : { diagnostics };
  } catch (error) {
    const limit = asLimit(error);
    const range = { start: limit.offset, end: limit.offset + 1 };
    const problem = { code: limit.code, message: LIMIT_MESSAGES[limit.code] };
    return { diagnostics: [diagnosticOn(empty, range, problem)] };
  }
}

/** The first two documents of the text; one is right, a second is an error. */
function compose(text: string): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  for (const document of new Composer(OPTIONS).compose(tokens(text), true, text.length)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

/** The syntax tree of the text, given up as soon as a limit is passed. */
function* tokens(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.tokens) throw new LimitReached("file-too-large", parser.offset);
    yield* parser.next(lexeme);
    // The stack holds the document and the scalar at hand as well.
    if (parser.stack.length > limits.depth + 2) {
      throw new LimitReached("yaml-too-deep", parser.offset);
    }
  }
  yield* parser.end();
}

function asLimit(error: unknown): LimitReached {
  if (error instanceof LimitReached) return error;
  // Some nesting, such as `a: b: c:` in braces, recurses without growing the parser's stack.
  if (error instanceof RangeError) return new LimitReached("yaml-too-deep", 0);
  throw error;
}

function severalDocuments(source: SourceDocument, second: Document.Parsed): Diagnostic {
  const start = source.text.lastIndexOf("---", second.range[0]);
  const from = start === -1 ? second.range[0] : start;
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
