import type { Journey, Moment } from "../../journey/journey.ts";
import { signedNumber } from "../../locale/numbers.ts";
import { momentTitle, momentType } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { alongScale, type Rating, ratingOf } from "../prose/rating.ts";

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
