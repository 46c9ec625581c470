import { isPlainObject } from "../format/shapes.ts";
import type { DataPath } from "../source/data-path.ts";
import { locate } from "../source/locate.ts";
import type { SourceDocument } from "../source/source-document.ts";
import type { Extra } from "./journey.ts";

/** A place in one of the files that a journey is read from. */
export interface Place {
  document: SourceDocument;
  path: DataPath;
}

/** A place inside another: a field, or an item of a list. */
export function inside(place: Place, ...path: DataPath): Place {
  return { document: place.document, path: [...place.path, ...path] };
}

/** What the file holds at a place, before it was checked. */
export function rawAt({ document, path }: Place): unknown {
  let value = document.data;
  for (const part of path) {
    if (Array.isArray(value)) value = typeof part === "number" ? value[part] : undefined;
    else if (part === 0) continue;
    else value = isPlainObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

/** The user's own `x-` keys at a place, as written. */
export function extraAt(place: Place): Extra {
  const value = rawAt(place);
  if (!isPlainObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith("x-")));
}

/** A number the way it is written: `1.10` stays `1.10`. */
export function numberAsWritten(value: number, place: Place): string {
  const { node, found } = locate(place.document.contents, place.path);
  return found && node?.kind === "scalar" && node.value === value
    ? place.document.text.slice(node.start, node.end)
    : String(value);
}

/** The items of a list that were understood, each with its place. */
export function* itemsOf<T>(
  list: readonly (T | undefined)[] | undefined,
  place: Place,
): Generator<[item: T, place: Place]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined) yield [item, inside(place, index)];
  }
}

/** Tells files apart that are referred to from several folders. */
export function referenceKey(reference: string, { document }: Place): string {
  return `${document.folder}\0${reference}`;
}
