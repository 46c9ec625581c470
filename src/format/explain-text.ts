import type { DataPath } from "../source/data-path.ts";
import type { PlacedProblem } from "./explain-issue.ts";
import { isPlainObject } from "./shapes.ts";
import { LANGUAGE_TAG } from "./text.ts";
import { capitalised, contentOf, nameOf, shortened } from "./words.ts";

/**
 * Why something is no text. The commonest mistake first: a colon in a text without quotes makes
 * a field of its first words.
 *
 * @param absent explains a text that is missing or empty
 */
export function explainText(
  input: unknown,
  path: DataPath,
  absent: () => PlacedProblem,
): PlacedProblem {
  if (input === undefined || input === null) return absent();
  if (typeof input === "string") return { ...absent(), code: "empty-text" };
  if (isPlainObject(input)) return explainObject(input, path, absent);
  return {
    code: "wrong-type",
    message: `${capitalised(nameOf(path))} must be a text, but is ${contentOf(input)}.`,
    help: Array.isArray(input) ? "Only one text can stand here." : "Put it in quotes.",
    path,
  };
}

function explainObject(
  input: Record<string, unknown>,
  path: DataPath,
  absent: () => PlacedProblem,
): PlacedProblem {
  const keys = Object.keys(input);
  const [first] = keys;
  if (first === undefined) return { ...absent(), code: "empty-text" };
  const stranger = keys.find((key) => !LANGUAGE_TAG.test(key));
  if (stranger !== undefined) return explainStranger(input, stranger, path);
  const wrong = keys.find((key) => !isText(input[key])) ?? first;
  const content = input[wrong];
  const subject = capitalised(`${nameOf(path)} in the language \`${wrong}\``);
  return isPlainObject(content) || Array.isArray(content) || typeof content === "boolean"
    ? {
        code: "wrong-type",
        message: `${subject} must be a text, but is ${contentOf(content)}.`,
        path: [...path, wrong],
      }
    : { code: "empty-text", message: `${subject} is empty.`, path: [...path, wrong] };
}

function explainStranger(
  input: Record<string, unknown>,
  key: string,
  path: DataPath,
): PlacedProblem {
  const content = input[key];
  const message = `${capitalised(nameOf(path))} must be a text, but has a field \`${shortened(key)}\` in it.`;
  if (Object.keys(input).some((other) => LANGUAGE_TAG.test(other))) {
    const help =
      'Languages are written as tags, such as `de` or `pt-BR`. If this is part of a text with a comma or a colon, put that text in quotes: { en: "Yes, but late" }.';
    return { code: "wrong-type", message, help, path: [...path, key], atKey: true };
  }
  const looksCut = Object.keys(input).length === 1 && typeof content === "string";
  return {
    code: "wrong-type",
    message,
    help: looksCut
      ? `A text with a colon and a space in it must stand in quotes: "${shortened(`${key}: ${content}`)}"`
      : "A text may be one string, or one for each language: { en: Awareness, it: Consapevolezza }.",
    path,
  };
}

function isText(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}
