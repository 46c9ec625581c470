import { type TypeSize, typeStyle } from "./type-scale.ts";

/** Printed text under this many pt is hard to read for most people. */
export const LEAST_READABLE = 6;

/**
 * The smallest letters in a layout, px at 1:1. Texts are found wherever they stand in it, so that
 * a part that is new needs no word here. Undefined where there is no text.
 */
export function smallestText(layout: unknown, titleSize: number): number | undefined {
  const sizes = [...textSizes(layout)].map((size) =>
    size === "title" ? titleSize : typeStyle(size, 400).size,
  );
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

/** Every size that a text in `value` has. */
function textSizes(value: unknown, found = new Set<TypeSize>()): Set<TypeSize> {
  if (Array.isArray(value)) for (const item of value) textSizes(item, found);
  else if (typeof value === "object" && value !== null) {
    if (isText(value) && value.lines.length > 0) found.add(value.size);
    for (const inner of Object.values(value)) textSizes(inner, found);
  }
  return found;
}

const SIZES: readonly unknown[] = ["title", "head", "body", "small"] satisfies TypeSize[];

function isText(value: object): value is { size: TypeSize; lines: unknown[] } {
  return (
    "size" in value && "lines" in value && Array.isArray(value.lines) && SIZES.includes(value.size)
  );
}
