import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { DataPath } from "./data-path.ts";

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
  node: ParsedNode | null;
}

/**
 * Follows a path through the nodes of a document. A short form is its own first item and its
 * own main field: in `pains: Slow`, `pains[0].text` is the word `Slow`. A path to something
 * that is missing leads to the nearest place that holds it.
 */
export function locate(contents: ParsedNode | null, path: DataPath): Location {
  const location: Location = { path: [], found: true, node: contents };
  for (const part of path) {
    const node = location.node;
    if (isAlias(node)) break;
    if (!isMap(node) && !isSeq(node)) {
      location.found = isScalar(node) && node.value !== null;
      break;
    }
    if (isSeq(node) ? typeof part !== "number" : part === 0) continue;
    if (!enter(location, node.items, part)) {
      location.found = false;
      break;
    }
  }
  const value = rangeOf(location.node);
  return value ? { ...location, value } : location;
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
type Items = (ParsedPair | ParsedNode)[];

// A file may hold thousands of problems in one mapping; each is looked up by its key.
const pairsByName = new WeakMap<Items, Map<string, ParsedPair>>();

/** One step down; false when there is nothing. */
function enter(location: Location, items: Items, part: string | number): boolean {
  if (typeof part === "number") {
    const item = items[part];
    if (!item || !("range" in item)) return false;
    location.node = item;
    delete location.key;
  } else {
    const pair = findPair(items, part);
    if (!pair) return false;
    const key = rangeOf(pair.key);
    location.node = pair.value;
    if (key) location.key = key;
  }
  location.path.push(part);
  return true;
}

function findPair(items: Items, name: string): ParsedPair | undefined {
  let pairs = pairsByName.get(items);
  if (!pairs) {
    pairs = new Map();
    for (const item of items) {
      if ("key" in item && isScalar(item.key)) pairs.set(String(item.key.value), item);
    }
    pairsByName.set(items, pairs);
  }
  return pairs.get(name);
}

function rangeOf(node: ParsedNode | null): Range | undefined {
  return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
