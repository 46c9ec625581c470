import type { Range } from "./locate.ts";
import type { Finding } from "./to-data.ts";
import type { YamlNode, YamlPair, YamlScalar } from "./yaml-node.ts";

/** A text that a comma cut, put together again. */
interface CutText {
  /** The whole of it, as it was meant. */
  text: string;
  range: Range;
  /** How many fields behind its own are pieces of it. */
  pieces: number;
}

const LONGEST_SHOWN = 80;

/**
 * The text that a comma cut into fields: in `{ de: Ja, aber spät }` what follows the comma is read
 * as a field without a value. Nothing where the text of this field is whole.
 *
 * @param pairs all fields in the braces
 */
export function cutText(
  source: string,
  pairs: readonly YamlPair[],
  index: number,
): CutText | undefined {
  const value = pairs[index]?.value ?? null;
  if (!(isPlain(value) && typeof value.value === "string") || isOwn(pairs[index])) return undefined;
  let last: YamlPair | undefined;
  let pieces = 0;
  for (let next = pairs[index + 1]; isPiece(next); next = pairs[index + pieces + 1]) {
    last = next;
    pieces += 1;
  }
  if (!last) return undefined;
  const range = { start: value.start, end: last.key.end };
  return { text: source.slice(range.start, range.end).replaceAll(/\s+/gu, " "), range, pieces };
}

/** What is to be said of it, where it stands. */
export function cutTextFinding({ text, range }: CutText): Finding {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const quote = text.includes('"') && !text.includes("'") ? `'${shown}'` : JSON.stringify(shown);
  return {
    code: "yaml-syntax",
    message: "A comma ends a text inside { }, so only the first part of this one is read.",
    help: `Put the text in quotes: ${quote}`,
    range,
  };
}

function isPiece(pair: YamlPair | undefined): pair is YamlPair {
  return pair !== undefined && pair.value === null && isPlain(pair.key) && !isOwn(pair);
}

/** Fields that begin with `x-` are the user's own, and may well be empty. */
function isOwn(pair: YamlPair | undefined): boolean {
  return String(pair?.key.value).startsWith("x-");
}

function isPlain(node: YamlNode | null): node is YamlScalar {
  return node?.kind === "scalar" && node.plain;
}
