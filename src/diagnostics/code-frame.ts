import type { Position } from "./diagnostic.ts";
import { cellsOf } from "./display-width.ts";
import { showable } from "./showable.ts";

/** A line of a file as it is shown, with the part that is meant. */
export interface FramedLine {
  number: number;
  text: string;
  /** Columns from the start of the line to the mark, and the columns it covers. */
  mark?: { before: number; length: number };
}

const WIDEST = 100;
const CONTEXT = 24;
// A file may be one line of a megabyte, with a thousand problems in it.
const MOST_MEASURED = 400;

/** The line that a diagnostic is about, after the line before it. */
export function codeFrame(lines: readonly string[], start: Position, end: Position): FramedLine[] {
  const line = (lines[start.line - 1] ?? "").trimEnd();
  const before = lines[start.line - 2]?.trimEnd();
  const last = end.line === start.line ? end.column - 1 : line.length;
  const framed = markedLine(line, start.line, start.column - 1, Math.max(last, start.column));
  if (!before) return [framed];
  const text = cutTo(showable(before.slice(0, MOST_MEASURED)), WIDEST);
  return [{ number: start.line - 1, text }, framed];
}

function markedLine(line: string, number: number, from: number, to: number): FramedLine {
  const head = showable(line.slice(Math.max(0, from - MOST_MEASURED), from));
  const body = showable(line.slice(from, Math.min(to, from + MOST_MEASURED)));
  const tail = showable(line.slice(to, to + MOST_MEASURED));
  if (columns(head + body) <= WIDEST) {
    return { number, text: cutTo(head + body + tail, WIDEST), mark: markOf(head, body) };
  }
  // Too far to the right for a terminal: what is meant, with a little of what stands round it.
  const kept = { head: cutFrom(head, CONTEXT), body: cutTo(body, WIDEST - 2 * CONTEXT) };
  const rest = kept.body === body ? cutTo(tail, CONTEXT) : "";
  return { number, text: kept.head + kept.body + rest, mark: markOf(kept.head, kept.body) };
}

function markOf(head: string, body: string): { before: number; length: number } {
  return { before: columns(head), length: Math.max(1, columns(body.trimEnd())) };
}

function columns(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

function cutTo(text: string, most: number): string {
  let width = 0;
  for (const cell of cellsOf(text)) {
    width += cell.width;
    if (width > most) return `${text.slice(0, cell.index)}…`;
  }
  return text;
}

function cutFrom(text: string, most: number): string {
  let width = 0;
  for (const cell of cellsOf(text).reverse()) {
    width += cell.width;
    if (width > most) return `…${text.slice(cell.index + cell.text.length)}`;
  }
  return text;
}
