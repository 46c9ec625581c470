import type { DataPath } from "./data-path.ts";
import {
  rangeOf,
  type YamlMapping,
  type YamlNode,
  type YamlPair,
  type YamlSequence,
} from "./yaml-node.ts";

/** Offsets of the first character and of the one after the last. */
export interface Range {
  start: number;
  end: number;
}

/** Where a value stands in the text. */
export interface Location {
  /** The part of the path that is really written: `pains: Slow` has no `[0].text`. */
  path: (string | number)[];
  /** False when the path leads to something that the file does not hold. */
  found: boolean;
  /** The name of the field, when the last step of the path is one. */
  key?: Range;
  /** The value; the first line of it, when it is a whole block. */
  value?: Range;
  node: YamlNode | null;
}

/**
 * Follows a path through the nodes of a document. A short form is its own first item and its
 * own main field: in `pains: Slow`, `pains[0].text` is the word `Slow`. A path to something
 * that is missing leads to the nearest place that holds it.
 */
export function locate(contents: YamlNode | null, path: DataPath): Location {
  const location: Location = { path: [], found: true, node: contents };
  for (const part of path) {
    const node = location.node;
    if (node?.kind === "alias") break;
    if (node?.kind !== "mapping" && node?.kind !== "sequence") {
      location.found = node?.kind === "scalar" && node.value !== null;
      break;
    }
    if (node.kind === "sequence" ? typeof part !== "number" : part === 0) continue;
    if (!enter(location, node, part)) {
      location.found = false;
      break;
    }
  }
  return location.node ? { ...location, value: rangeOf(location.node) } : location;
}

// A file may hold thousands of problems in one mapping; each is looked up by its key.
const pairsByName = new WeakMap<YamlMapping, Map<string, YamlPair>>();

/** One step down; false when there is nothing. */
function enter(
  location: Location,
  parent: YamlMapping | YamlSequence,
  part: string | number,
): boolean {
  if (parent.kind === "sequence") {
    const item = typeof part === "number" ? parent.items[part] : undefined;
    if (!item) return false;
    location.node = item;
    delete location.key;
  } else {
    const pair = typeof part === "string" ? findPair(parent, part) : undefined;
    if (!pair) return false;
    location.node = pair.value;
    location.key = rangeOf(pair.key);
  }
  location.path.push(part);
  return true;
}

function findPair(mapping: YamlMapping, name: string): YamlPair | undefined {
  let pairs = pairsByName.get(mapping);
  if (!pairs) {
    pairs = new Map(mapping.pairs.map((pair) => [String(pair.key.value), pair]));
    pairsByName.set(mapping, pairs);
  }
  return pairs.get(name);
}
