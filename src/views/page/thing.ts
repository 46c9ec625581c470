import type { Claim } from "../../journey/journey.ts";
import { sourceLine } from "../../locale/phrases.ts";
import type { ToldMark } from "../prose/changes.ts";
import type { Fact } from "../prose/facts.ts";
import type { PersonaMark } from "../prose/people.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import { placeId } from "./place.ts";
import type { Telling } from "./telling.ts";

/** A link to another place of the same page. */
export interface Reference {
  href: string;
  text: string;
  /** The number or the short name that it goes by on the map. */
  code?: string;
}

/** A moment of truth, a pain, a gain or an opportunity, told in full. */
export interface Thing {
  kind: "moment" | "pain" | "gain" | "opportunity";
  /** The id of its place; absent where nothing points to it. */
  id?: string;
  /** What it is called: "Pain point". */
  label: string;
  title: string;
  /** The method's term for a moment. */
  type?: string;
  /** Pains are numbered through the whole map. */
  number?: number;
  /** "O2", what an opportunity is cited by */
  code?: string;
  people: PersonaMark[];
  /** What happened to it, on a map of two states. */
  change?: ToldMark;
  assumed: boolean;
  ratings: { name: string; rating: Rating }[];
  facts: Fact[];
  /** From the pain down to its cause. */
  whys: string[];
  solves: Reference[];
  solvedBy: Reference[];
  sources: Reference[];
  /** An address outside the page that is safe to follow. */
  link?: string;
  /** There is more to say than its title. */
  told: boolean;
}

/** What must be said of a thing. */
type Core = Pick<Thing, "kind" | "label" | "title">;

/** A thing with all that is said of it, and empty lists for the rest. */
export function thing(said: Core & Partial<Omit<Thing, "told">>): Thing {
  const rest = {
    people: [],
    assumed: false,
    ratings: [],
    facts: [],
    whys: [],
    solves: [],
    solvedBy: [],
    sources: [],
    ...said,
  };
  const { ratings, facts, whys, solves, solvedBy, sources } = rest;
  const lists = [ratings, facts, whys, solves, solvedBy, sources];
  return { ...rest, told: rest.link !== undefined || lists.some((list) => list.length > 0) };
}

/** Values from 1 to 5 under their names, those that are given. */
export function ratings(
  { journey, words }: Telling,
  values: readonly (readonly [name: string, value: number | undefined])[],
): Thing["ratings"] {
  return values.flatMap(([name, value]) => {
    const rating = ratingOf(journey, words, value);
    return rating ? [{ name, rating }] : [];
  });
}

/**
 * Where a claim comes from. Where a journey names no source at all, the page says once that all is
 * assumed, and not of each claim.
 */
export function grounds(telling: Telling, claim: Claim): Pick<Thing, "sources" | "assumed"> {
  return {
    sources: sourcesOf(telling, claim.research),
    assumed: claim.assumed && telling.journey.research.length > 0,
  };
}

/** The sources with these ids, in the order in which the page lists them. */
export function sourcesOf({ journey, words, mapId }: Telling, ids: readonly string[]): Reference[] {
  return journey.research.flatMap((source, index) =>
    ids.includes(source.id)
      ? [
          {
            href: `#${placeId(mapId, "source", source.id)}`,
            text: sourceLine(words, journey.lang, source),
            code: `S${index + 1}`,
          },
        ]
      : [],
  );
}
