import type { Journey } from "../journey/journey.ts";
import type { Words } from "../locale/words.ts";
import type { TextSetter } from "../text/text.ts";
import type { Brand } from "./brand.ts";
import type { Column } from "./columns.ts";
import type { Frame } from "./frame.ts";
import type { Spacing } from "./spacing.ts";

/** What every part of a picture is laid out with. */
export interface Setting {
  journey: Journey;
  words: Words;
  text: TextSetter;
  brand: Brand;
  spacing: Spacing;
  frame: Frame;
  /** px */
  titleSize: number;
  /** One a step, in order: all steps, or those of one page. */
  columns: Column[];
  /** Minutes of each step of the stages that are drawn to the scale of time, by the stage's index. */
  times: ReadonlyMap<number, readonly number[]>;
  /** On one page of several: the columns that stand next to these on the pages before and after. */
  beside?: { before: Column[]; after: Column[] };
}
