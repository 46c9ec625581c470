import type { Journey, Moment } from "../../journey/journey.ts";
import { momentTitle, momentType } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { signedNumber } from "../prose/numbers.ts";
import { alongScale, type Rating, ratingOf } from "../prose/rating.ts";
import { type Place, placedSteps } from "./places.ts";

export interface MomentSheet {
  path: string;
  title: string;
  /** The term of the method, where the moment has a name of its own beside it. */
  type?: string;
  why?: string;
  success?: string;
  failure?: string;
  owner?: string;
  importance?: Rating;
  performance?: Rating;
  /** "+3" */
  gap?: string;
  /** Where importance and performance stand on their scale, in per cent. */
  span?: { importance: number; performance: number };
}

export interface MomentRow extends MomentSheet {
  place: Place;
}

/** The moments of truth, the widest gap first; those without a gap last, in their order. */
export function rankedMoments(journey: Journey, words: Words): MomentRow[] {
  const rows = placedSteps(journey).flatMap(({ step: { moment }, place }) =>
    moment ? [{ place, moment }] : [],
  );
  return rows
    .sort((a, b) => rank(b.moment) - rank(a.moment))
    .map(({ place, moment }) => ({ place, ...momentSheet(journey, words, moment) }));
}

function rank({ gap }: Moment): number {
  return gap ?? -Number.MAX_VALUE;
}

export function momentSheet(journey: Journey, words: Words, moment: Moment): MomentSheet {
  const type = moment.name === undefined ? undefined : momentType(words, moment);
  const importance = ratingOf(journey, words, moment.importance);
  const performance = ratingOf(journey, words, moment.performance);
  return {
    path: moment.path,
    title: momentTitle(words, moment),
    ...(type === undefined ? {} : { type }),
    ...told(moment),
    ...(importance ? { importance } : {}),
    ...(performance ? { performance } : {}),
    ...(moment.gap === undefined ? {} : { gap: signedNumber(journey.lang, moment.gap) }),
    ...spanOf(moment),
  };
}

function told({ why, success, failure, owner }: Moment) {
  return {
    ...(why === undefined ? {} : { why }),
    ...(success === undefined ? {} : { success }),
    ...(failure === undefined ? {} : { failure }),
    ...(owner === undefined ? {} : { owner }),
  };
}

function spanOf({ importance, performance }: Moment): Pick<MomentSheet, "span"> {
  if (importance === undefined || performance === undefined) return {};
  return { span: { importance: alongScale(importance), performance: alongScale(performance) } };
}
