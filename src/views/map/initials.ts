/** The first letters of the first and the last word of a name, or the first of a single word. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter(hasLetter);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => firstLetter(word ?? "")).join("");
}

function hasLetter(word: string): boolean {
  return /[0-9A-Za-z]/.test(word) || /[\p{L}\p{N}]/u.test(word);
}

/** Letters that stand for themselves before another or at the end, and no mark joins them. */
const PLAIN = /^[0-9A-Za-z\u00c0-\u024f\u0370-\u0481]{1,2}/;
const PLAIN_ALONE = /^[0-9A-Za-z\u00c0-\u024f\u0370-\u0481]$/;

function firstLetter(word: string): string {
  const letters = /^[0-9A-Za-z]/.test(word) ? word : word.replace(/^[^\p{L}\p{N}]+/u, "");
  // The first use of a segmenter loads what it knows, which takes longer than a lane of the map.
  const plain = PLAIN.exec(letters)?.[0] ?? "";
  if (plain.length === 2 || PLAIN_ALONE.test(letters)) return plain.charAt(0).toUpperCase();
  const [first] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(letters);
  return (first?.segment ?? "").toUpperCase();
}
