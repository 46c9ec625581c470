import type { BidiClass } from "./bidi-class.ts";

/** What belongs together, though an isolate may stand in it (UAX 9, BD13). */
interface IsolatingRun {
  level: number;
  /** Of the characters that count. */
  indices: number[];
}

/** UAX 9, BD2: however many isolates are opened, the level gets no higher. */
const HIGHEST = 125;

/**
 * Parts a paragraph, whose text stands at level `bottom`, by its isolates (UAX 9, X1 to X10): one
 * run for what stands outside of them, one for what stands in each.
 */
export function isolatingRuns(classes: readonly BidiClass[], bottom: number): IsolatingRun[] {
  let current: IsolatingRun = { level: bottom, indices: [] };
  const runs = [current];
  const outer: IsolatingRun[] = [];
  classes.forEach((letter, index) => {
    if (letter === "]") current = outer.pop() ?? current;
    if (letter !== "B") current.indices.push(index);
    if (!isOpener(letter)) return;
    outer.push(current);
    current = { level: levelInside(classes, index, current.level), indices: [] };
    runs.push(current);
  });
  return runs;
}

/** The next odd level where the text runs to the left, else the next even one (X5a to X5c). */
function levelInside(classes: readonly BidiClass[], opener: number, level: number): number {
  if (level + 2 > HIGHEST) return level;
  const leftwards =
    classes[opener] === "<" || (classes[opener] === "!" && beginsLeftwards(classes, opener + 1));
  return leftwards ? level + 1 + (level % 2) : level + 2 - (level % 2);
}

/** Whether the first letter before the isolate is closed is one that runs to the left (P2, P3). */
function beginsLeftwards(classes: readonly BidiClass[], from: number): boolean {
  let depth = 0;
  for (let index = from; index < classes.length && depth >= 0; index++) {
    const letter = classes[index] ?? "O";
    if (isOpener(letter)) depth++;
    else if (letter === "]") depth--;
    else if (depth === 0 && "LRA".includes(letter)) return letter !== "L";
  }
  return false;
}

function isOpener(letter: BidiClass): boolean {
  return letter === "<" || letter === ">" || letter === "!";
}
