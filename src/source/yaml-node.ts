import type { Range } from "./locate.ts";

/** What a YAML text holds, and where: as much of it as the rest of the program needs to know. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlAlias;

/** Offsets with quotation marks and brackets; of a block of text with its `|` or `>`. */
interface Placed extends Range {
  /** The name by which aliases refer to it. */
  anchor?: string;
}

export interface YamlScalar extends Placed {
  kind: "scalar";
  /** By the core schema: YAML 1.2.2, 10.3. */
  value: string | number | boolean | null;
  /** Without quotation marks, in one or several lines. */
  plain: boolean;
}

export interface YamlPair {
  key: YamlScalar;
  /** Nothing at all where even the colon is missing, as between the commas of `{ a, b }`. */
  value: YamlNode | null;
}

export interface YamlMapping extends Placed {
  kind: "mapping";
  inBraces: boolean;
  pairs: YamlPair[];
}

export interface YamlSequence extends Placed {
  kind: "sequence";
  items: YamlNode[];
}

export interface YamlAlias extends Placed {
  kind: "alias";
  /** The anchor that it refers to. */
  name: string;
}

/** Just where it stands. */
export function rangeOf({ start, end }: YamlNode): Range {
  return { start, end };
}
