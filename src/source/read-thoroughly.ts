import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  Scalar,
  type YAMLError,
} from "yaml";
import { limits } from "./limits.ts";
import type { YamlNode, YamlPair, YamlScalar } from "./yaml-node.ts";

/** Reading stopped because the text asks for more than the limits allow. */
export class LimitReached extends Error {
  readonly code: "yaml-too-deep" | "file-too-large";
  readonly offset: number;

  constructor(code: "yaml-too-deep" | "file-too-large", offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}

/** What a text holds, with all that is wrong in it. */
export interface ThoroughlyRead {
  contents: YamlNode | null;
  errors: YAMLError[];
  /** Offset of a second document; a file holds one. */
  second?: number;
}

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
 * The nodes of a text and every mistake in it: `yaml` goes on after the first.
 *
 * @throws LimitReached where the text is nested too deep or has too many words
 */
export function readThoroughly(text: string): ThoroughlyRead {
  try {
    const [first, second] = compose(text);
    if (!first) return { contents: null, errors: [] };
    const errors = [...first.errors, ...first.warnings];
    const contents = errors.length > 0 ? null : nodeOf(first.contents);
    return { contents, errors, ...(second && { second: second.range[0] }) };
  } catch (error) {
    // Some nesting, such as `a: b: c:` in braces, recurses without growing the parser's stack.
    throw error instanceof RangeError ? new LimitReached("yaml-too-deep", 0) : error;
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

function nodeOf(node: ParsedNode | null): YamlNode | null {
  if (!node) return null;
  const [start, end] = node.range;
  if (isAlias(node)) return { kind: "alias", name: node.source, start, end };
  const placed = { start, end, ...(node.anchor === undefined ? {} : { anchor: node.anchor }) };
  if (isMap(node)) {
    const pairs = node.items.flatMap(pairOf);
    return { kind: "mapping", inBraces: node.flow === true, pairs, ...placed };
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => (isPair(item) ? [] : (nodeOf(item) ?? [])));
    return { kind: "sequence", items, ...placed };
  }
  return scalarOf(node, placed);
}

function pairOf({ key, value }: { key: ParsedNode; value: ParsedNode | null }): YamlPair[] {
  if (!isScalar(key)) return [];
  const [start, end] = key.range;
  return [{ key: scalarOf(key, { start, end }), value: nodeOf(value) }];
}

function scalarOf(node: Scalar.Parsed, placed: Omit<YamlScalar, "kind" | "value" | "plain">) {
  const { value, type } = node;
  const known = typeof value === "number" || typeof value === "boolean" || value === null;
  return {
    kind: "scalar",
    value: known ? value : String(value),
    plain: type === Scalar.PLAIN,
    ...placed,
  } as const;
}
