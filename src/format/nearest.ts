import leven from "leven";

/** Words that people use for a field, and the field they mean. */
const OTHER_WORDS: Record<string, readonly string[]> = {
  action: ["actions"],
  caption: ["title", "name"],
  comment: ["notes", "note", "because"],
  description: ["text", "notes", "note", "bio"],
  doing: ["actions", "does"],
  feelings: ["emotion", "feels"],
  frictions: ["pains"],
  fullname: ["name"],
  heading: ["title", "name"],
  ideas: ["opportunities"],
  image: ["photo"],
  kpi: ["metrics", "metric"],
  kpis: ["metrics"],
  label: ["name", "title", "text"],
  language: ["lang"],
  mood: ["emotion", "feeling"],
  name: ["title", "text"],
  painpoints: ["pains"],
  percentage: ["share"],
  picture: ["photo", "image"],
  problems: ["pains"],
  reason: ["because", "why"],
  score: ["emotion", "value"],
  sentiment: ["emotion"],
  solutions: ["opportunities"],
  sources: ["research"],
  summary: ["description"],
  text: ["name", "title"],
  thinking: ["thoughts", "thinks"],
  title: ["name", "text"],
};

/** The candidate that somebody most likely meant, when one is near enough to be likely. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = letters(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, letters(candidate));
    // Of two that are as near, the one that goes on: `stage` is meant for `stages`, not `state`.
    const nearer = distance < (best?.distance ?? Number.POSITIVE_INFINITY);
    const goesOn = distance === best?.distance && letters(candidate).startsWith(wanted);
    if (distance <= farthest(wanted) && (nearer || goesOn)) best = { candidate, distance };
  }
  return best?.candidate ?? otherWord(wanted, candidates);
}

/** No slip is looked for in longer texts, nor among more candidates than these: it would take long. */
const LONGEST_SLIP = 60;
const MOST_CANDIDATES = 1000;

/**
 * The candidate that is only written in another way, or with one letter wrong, missing, too many or
 * in another's place. Nothing for a word of one or two letters.
 */
export function slipOf(word: string, candidates: readonly string[]): string | undefined {
  const wanted = letters(word);
  const isLooked = wanted.length >= 3 && wanted.length <= LONGEST_SLIP;
  if (!isLooked || candidates.length > MOST_CANDIDATES) return undefined;
  const slips = candidates.filter((one) => distanceBetween(wanted, letters(one)) <= 1);
  return slips.find((one) => letters(one) === wanted) ?? slips[0];
}

function otherWord(wanted: string, candidates: readonly string[]): string | undefined {
  const meant = Object.hasOwn(OTHER_WORDS, wanted) ? OTHER_WORDS[wanted] : undefined;
  return meant?.find((word) => candidates.includes(word));
}

/** How many letters may differ: none of one or two, one of three, then a third of them. */
function farthest(word: string): number {
  return word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
}

/** Levenshtein's distance, where two swapped letters count as one mistake (Damerau). */
function distanceBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > farthest(one)) return Number.POSITIVE_INFINITY;
  const distance = leven(one, other);
  return distance === 2 && sorted(one) === sorted(other) ? 1 : distance;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

function letters(word: string): string {
  const lower = word.toLowerCase();
  // V8 takes milliseconds for its first look into the properties of Unicode.
  const isLatin = /^[ -~\u00df-\u00f6\u00f8-\u024f]*$/.test(lower);
  const marks = isLatin ? /[^a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g : /[^\p{L}\p{N}]+/gu;
  return lower.replace(marks, "") || word;
}
