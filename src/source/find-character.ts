import type { Position } from "../diagnostics/diagnostic.ts";
import { lineStarts, positionAt } from "./line-starts.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { YamlNode, YamlScalar } from "./yaml-node.ts";

/** A stretch of one of several files. */
export interface FoundPlace {
  file: string;
  start: Position;
  end: Position;
}

/**
 * Where a character first stands in a value of these files, comments apart; nothing when it is in
 * none of them, as with the words of the program.
 *
 * @param sources texts by the names of their files, in the order of looking
 */
export function findCharacter(
  character: string,
  sources: Iterable<readonly [file: string, text: string]>,
): FoundPlace | undefined {
  for (const [file, text] of sources) {
    const range =
      text.includes(character) || text.includes("\\") ? inYaml(character, text) : undefined;
    if (!range) continue;
    const starts = lineStarts(text);
    const [start, end] = range.map((offset) => positionAt(offset, starts));
    if (start && end) return { file, start, end };
  }
  return undefined;
}

/** Offsets of its beginning and end; of the whole value where it is written in another way (`\u…`). */
function inYaml(character: string, text: string): [from: number, to: number] | undefined {
  const { document } = parseYaml({ name: "", folder: "", text });
  for (const { value, start, end } of scalarsIn(document?.contents ?? null)) {
    if (!String(value).includes(character)) continue;
    const at = text.indexOf(character, start);
    return at >= start && at < end ? [at, at + character.length] : [start, end];
  }
  return undefined;
}

/** Names of fields and values, in the order of the text. */
function* scalarsIn(node: YamlNode | null): Generator<YamlScalar> {
  if (node?.kind === "scalar") yield node;
  if (node?.kind === "sequence") for (const item of node.items) yield* scalarsIn(item);
  if (node?.kind !== "mapping") return;
  for (const { key, value } of node.pairs) {
    yield key;
    yield* scalarsIn(value);
  }
}
