import { positionAt } from "../source/line-starts.ts";
import { locate } from "../source/locate.ts";
import type { Problem } from "../source/source-document.ts";
import { inside, type Place } from "./place.ts";

// Letters that Unicode does not take apart into a base letter and an accent.
const FOLDED: Record<string, string> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

// Asked first: V8 takes milliseconds for its first look into the properties of Unicode.
const LATIN = /^[ -\u024f]*$/;
const ASCII = /^[ -~]*$/;

/**
 * The id that a name gives: lower-cased and hyphenated, with the accents of Latin letters
 * folded. Other scripts keep their letters. Empty when the name has no letter or digit.
 */
export function idFromName(name: string): string {
  const folded = withoutAccents(name)
    .toLowerCase()
    .replace(/[æðđħıłøœßþ]/g, (letter) => FOLDED[letter] ?? letter);
  return folded
    .replace(ASCII.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

function withoutAccents(name: string): string {
  const apart = name.normalize("NFD");
  return LATIN.test(name)
    ? apart.replace(/[\u0300-\u036f]+/g, "")
    : apart.replace(/(?<=\p{Script=Latin})\p{M}+/gu, "").normalize("NFC");
}

/** Something that is to have an id. */
export interface Named {
  /** The id the file gives it. */
  id: string | undefined;
  /** What a default id is made of. */
  name: string | undefined;
  place: Place;
}

/**
 * Gives every thing of a kind its id. An id that the file gives is kept; the second one that is
 * the same is reported. Default ids step aside for them, and for one another: `find`, `find-2`.
 *
 * @param kind what such a thing is called, in the singular
 */
export function assignIds(
  things: readonly Named[],
  kind: string,
  report: (place: Place, problem: Problem) => void,
): string[] {
  const given = new Map<string, Named>();
  for (const thing of things) {
    if (thing.id === undefined) continue;
    const first = given.get(thing.id);
    if (first) reportDuplicate(thing, first, kind, report);
    else given.set(thing.id, thing);
  }
  const taken = new Set(given.keys());
  const counts = new Map<string, number>();
  return things.map((thing, index) => {
    if (thing.id !== undefined) return thing.id;
    const wanted = idFromName(thing.name ?? "") || idFromName(`${kind} ${index + 1}`);
    let count = counts.get(wanted) ?? 1;
    let id = count === 1 ? wanted : `${wanted}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    taken.add(id);
    return id;
  });
}

function reportDuplicate(
  second: Named,
  first: Named,
  kind: string,
  report: (place: Place, problem: Problem) => void,
): void {
  const { document, path } = inside(first.place, "id");
  const offset = locate(document.contents, path).value?.start ?? 0;
  const where =
    document.name === second.place.document.name
      ? `line ${positionAt(offset, document.lineStarts).line}`
      : document.name;
  report(inside(second.place, "id"), {
    code: "duplicate-id",
    message: `Another ${kind} has the id \`${second.id}\` already.`,
    help: `The other one is in ${where}. Give one of them another id.`,
  });
}
