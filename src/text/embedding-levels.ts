import { bidiClass } from "./bidi-class.ts";
import { isolatingRuns } from "./isolating-runs.ts";
import type { TextDirection } from "./languages.ts";
import { directionOf, lineDirection, pairedBrackets } from "./paired-brackets.ts";

/**
 * How deep each code point of a paragraph is embedded: at even levels text runs to the right, at
 * odd ones to the left. This is the bidirectional algorithm (UAX 9) up to its rule I2.
 *
 * @param base the direction of the paragraph
 */
export function embeddingLevels(paragraph: string, base: TextDirection): number[] {
  const characters = [...paragraph];
  const classes = characters.map(bidiClass);
  const bottom = base === "rtl" ? 1 : 0;
  const levels = new Array<number>(characters.length).fill(bottom);
  for (const { level, indices } of isolatingRuns(classes, bottom)) {
    const own = indices.map((index) => characters[index] ?? "");
    const weak = withoutWeak(indices.map((index) => classes[index]).join(""), level);
    const strong = withoutNeutral(pairedBrackets(weak, own, level), level);
    indices.forEach((index, place) => {
      levels[index] = level + raise(strong[place], level);
    });
  }
  classes.forEach((letter, index) => {
    // Not there for the algorithm: it goes with what stands before it (UAX 9, 5.2).
    if (letter === "B") levels[index] = levels[index - 1] ?? bottom;
  });
  return levels;
}

/** Rules W1 to W7: marks and the signs of numbers become what they stand with. */
function withoutWeak(classes: string, level: number): string {
  const settled = classes
    .replace(/^M+/, (marks) => lineDirection(level).repeat(marks.length))
    .replace(/[<>!\]]M+/g, (group) => group.replaceAll("M", "O"))
    .replace(/([^M])(M+)/g, (_, base: string, marks: string) => base + base.repeat(marks.length))
    .replace(/A[^LRA]*/g, (arabic) => arabic.replaceAll("E", "N"))
    .replaceAll("A", "R")
    .replace(/(?<=E)[SC](?=E)/g, "E")
    .replace(/(?<=N)C(?=N)/g, "N")
    .replace(/[ET]+/g, (number) => (number.includes("E") ? "E".repeat(number.length) : number))
    .replace(/[STC]/g, "O");
  const latin = lineDirection(level) === "L" ? /L[^LR]*|^[^LR]+/g : /L[^LR]*/g;
  return settled.replace(latin, (stretch) => stretch.replaceAll("E", "L"));
}

/** Rules N1 and N2: what is neutral goes with its neighbours when these agree, or else with the line. */
function withoutNeutral(classes: string, level: number): string {
  const line = lineDirection(level);
  return classes.replace(/[WO<>!\]]+/g, (neutral, at: number) => {
    const before = directionOf(classes[at - 1]) ?? line;
    const after = directionOf(classes[at + neutral.length]) ?? line;
    return (before === after ? before : line).repeat(neutral.length);
  });
}

/** Rules I1 and I2: by how much a letter stands above its line. */
function raise(letter: string | undefined, level: number): number {
  if (lineDirection(level) === "R") return letter === "R" ? 0 : 1;
  return letter === "L" ? 0 : letter === "R" ? 1 : 2;
}
