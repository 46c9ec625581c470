import type { YAMLError } from "yaml";
import type { Range } from "./locate.ts";

/** The library points at a value; what is wrong is often the line after it. */
export function placeOfYamlError(
  text: string,
  error: YAMLError,
  errors: readonly YAMLError[],
): Range {
  const [start, end] = error.pos;
  if (isUnclosedQuote(error)) return openingQuote(text, error);
  const reach = errors.find(
    (other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === start,
  );
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && reach) return lineRange(text, reach.pos[1] - 1);
  if (error.code === "MULTILINE_IMPLICIT_KEY") {
    const deeper = errors.some(
      (other) => other.code === "BLOCK_AS_IMPLICIT_KEY" && other.pos[0] === start,
    );
    return lineRange(text, deeper ? end - 1 : start);
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") return lineRange(text, start);
  return { start, end: Math.max(end, start + 1) };
}

/** No quotation mark closes the text, so that the last one in the file is the one that opened it. */
function openingQuote(text: string, error: YAMLError): Range {
  const start = text.lastIndexOf(error.message.includes("single") ? "'" : '"', error.pos[0]);
  return { start: Math.max(start, 0), end: Math.max(start, 0) + 1 };
}

/** True for a text in quotes that runs to the end of the file. */
export function isUnclosedQuote(error: YAMLError): boolean {
  return error.message.startsWith("Missing closing");
}

/** The line that holds an offset, without its indentation. */
export function lineAt(text: string, offset: number): string {
  const { start, end } = lineRange(text, offset);
  return text.slice(start, end);
}

/** The same, as offsets. */
function lineRange(text: string, offset: number): Range {
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(begin, end === -1 ? text.length : end).trimEnd();
  return { start: begin + line.length - line.trimStart().length, end: begin + line.length };
}
