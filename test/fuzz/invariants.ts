import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { json } from "../../src/diagnostics/json.ts";
import { pretty } from "../../src/diagnostics/pretty.ts";

/** What steers a terminal, line breaks apart, or turns the direction of what follows. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** @returns what is wrong with the ways in which it is told what is wrong with a file */
export function faultsOfReport(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): string[] {
  const options = { sources, color: false };
  const printed = pretty(diagnostics, options) + json(diagnostics, options);
  return STEERING.test(printed) ? ["a report could steer the terminal"] : [];
}

/**
 * What must hold for whatever is said about a file, however wrong it is.
 *
 * @param text of the file
 * @returns what does not hold
 */
export function faultsOfDiagnostic(
  { message, start, end, code, path }: Diagnostic,
  text: string | undefined,
): string[] {
  const about = `${code} at ${path}: ${message}`;
  if (message.trim() === "" || message.length > 2_000) return [`message of no use: ${about}`];
  if (/undefined|\[object |NaN/.test(message.replaceAll(/`[^`]*`/gu, ""))) return [`odd: ${about}`];
  if (!start || !end) return [];
  if (text === undefined) return [`a place in no file: ${about}`];
  const lines = text.slice(0, start.offset).split("\n");
  const isInside = start.offset >= 0 && start.offset <= text.length && end.offset >= start.offset;
  if (!isInside || end.offset > text.length + 1) return [`a place out of the file: ${about}`];
  const isRight = start.line === lines.length && start.column === (lines.at(-1) ?? "").length + 1;
  return isRight ? [] : [`line and column do not fit the offset: ${about}`];
}

/** Numbers that are none, where a picture has numbers. */
const NOT_A_NUMBER =
  /\s(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|width|height|transform|points|viewBox|font-size|dx|dy|textLength|stroke-width)="[^"]*(?:NaN|Infinity|undefined|null|\de\+)[^"]*"/u;
const TAGS = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/gu;

/** @returns what is wrong with a drawn picture, its XML apart */
export function faultsOfPicture(svg: string): string[] {
  const tag = (svg.match(TAGS) ?? []).find((one) => NOT_A_NUMBER.test(one));
  return tag === undefined ? [] : [`not a number: ${tag.slice(0, 300)}`];
}
