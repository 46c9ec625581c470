/** Pieces of the sentences that tell what is wrong in a file. */
import type { DataPath } from "../source/data-path.ts";

const LONGEST = 40;

/** `a, b and c`, each between backticks. */
export function inTicks(words: readonly unknown[], joint: "and" | "or"): string {
  const ticked = words.map((word) => `\`${word}\``);
  const last = ticked.pop() ?? "";
  return ticked.length === 0 ? last : `${ticked.join(", ")} ${joint} ${last}`;
}

export function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a field is called in a sentence: `` `severity` ``, `` item 2 of `tags` ``. */
export function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return `\`${last}\``;
  const list = path.findLast((part) => typeof part === "string");
  return `item ${last + 1}${list === undefined ? "" : ` of \`${list}\``}`;
}

/** What stands in a field, for "`severity` is …". */
export function contentOf(value: unknown): string {
  if (typeof value === "string") return `the text \`${shortened(value)}\``;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a group of fields";
  if (typeof value === "number" && Number.isNaN(value)) return "not a number";
  return `\`${value}\``;
}

/** What stands in a field, where it is clear what sort of thing that is. */
export function quoted(value: unknown): string {
  return typeof value === "string" ? `\`${shortened(value)}\`` : contentOf(value);
}

/** At most 40 characters of a text, on one line. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST - 1).join("")}…` : line;
}

/** "Did you mean `emotion`?" */
export function didYouMean(word: string | undefined): string | undefined {
  return word === undefined ? undefined : `Did you mean \`${word}\`?`;
}
