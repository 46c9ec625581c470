/** Opening brackets and their closing ones in turn (BidiBrackets.txt, without the rare). */
const BRACKETS = "()[]{}⁅⁆⟦⟧⟨⟩⟪⟫〈〉《》「」『』【】〔〕〖〗（）［］｛｝｢｣";
/** UAX 9, BD16 */
const MOST_OPEN = 63;

/**
 * Rule N0 of UAX 9: both brackets of a pair go the way of what they hold: that of the line if it is
 * there, or else that of what stands before them.
 *
 * @param weak a letter for each of `characters`, rules W1 to W7 done
 * @returns the letters with brackets as `L` or `R`, where they hold something
 */
export function pairedBrackets(weak: string, characters: readonly string[], level: number): string {
  const pairs = bracketPairs(weak, characters);
  if (pairs.length === 0) return weak;
  const letters = [...weak];
  const line = lineDirection(level);
  let before = line;
  let seen = 0;
  for (const [from, to] of pairs) {
    for (; seen < from; seen++) before = directionOf(letters[seen]) ?? before;
    const inside = letters.slice(from + 1, to).map(directionOf);
    const found = inside.includes(line) ? line : inside.some(Boolean) ? before : undefined;
    if (found !== undefined) for (const at of [from, to]) settle(letters, characters, at, found);
  }
  return letters.join("");
}

/** Marks on a bracket go with it. */
function settle(letters: string[], characters: readonly string[], at: number, to: string): void {
  letters[at] = to;
  for (let mark = at + 1; /^\p{M}/u.test(characters[mark] ?? ""); mark++) letters[mark] = to;
}

/** Rules BD14 to BD16: where both brackets of each pair stand, in the order of the opening ones. */
function bracketPairs(weak: string, characters: readonly string[]): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  const open: { closing: string | undefined; at: number }[] = [];
  characters.forEach((character, at) => {
    const bracket = weak[at] === "O" ? BRACKETS.indexOf(character) : -1;
    if (bracket % 2 === 0 && open.length < MOST_OPEN) {
      open.push({ closing: BRACKETS[bracket + 1], at });
    } else if (bracket % 2 === 1) {
      const match = open.findLastIndex(({ closing }) => closing === character);
      const opening = open[match];
      if (opening === undefined) return;
      pairs.push([opening.at, at]);
      open.length = match;
    }
  });
  return pairs.sort(([a], [b]) => a - b);
}

/** The way a letter runs; numbers count as text that runs to the left. */
export function directionOf(letter: string | undefined): "L" | "R" | undefined {
  if (letter === "L") return "L";
  return letter === "R" || letter === "E" || letter === "N" ? "R" : undefined;
}

export function lineDirection(level: number): "L" | "R" {
  return level % 2 === 1 ? "R" : "L";
}
