import type { Claim, Journey } from "../../journey/journey.ts";
import { dated, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { safeLink } from "../prose/links.ts";
import { plainNumber } from "../prose/numbers.ts";

/** A source as it is cited. */
export interface SourceMark {
  /** "S1": its place in the table of sources */
  code: string;
  anchor: string;
}

export interface SourceRow extends SourceMark {
  kind?: string;
  title: string;
  size?: string;
  date?: string;
  link?: string;
}

/** What a claim rests on. */
export interface Grounds {
  sources: SourceMark[];
  /** No source is named for it, while the journey has sources. */
  assumed: boolean;
}

/** The sources with these ids, each once, in the order of the table. */
export function sourceMarks(journey: Journey, ids: readonly string[]): SourceMark[] {
  return journey.research.flatMap((source, index) =>
    ids.includes(source.id) ? [mark(index)] : [],
  );
}

export function groundsOf(journey: Journey, claim: Claim): Grounds {
  return {
    sources: sourceMarks(journey, claim.research),
    assumed: claim.assumed && journey.research.length > 0,
  };
}

export function sourceRows(journey: Journey, words: Words): SourceRow[] {
  return journey.research.map((source, index) => {
    const link = safeLink(source.link);
    return {
      ...mark(index),
      title: source.title,
      ...(source.kind === undefined ? {} : { kind: termOr(words.researchKinds, source.kind) }),
      ...(source.n === undefined ? {} : { size: plainNumber(journey.lang, source.n) }),
      ...(source.date === undefined ? {} : { date: dated(journey.lang, source.date) }),
      ...(link === undefined ? {} : { link }),
    };
  });
}

function mark(index: number): SourceMark {
  return { code: `S${index + 1}`, anchor: `source-${index + 1}` };
}
