import type { SurveyMethod } from "../survey-method.ts";
import type { Interval } from "./interval.ts";
import { meanInterval, meanOf } from "./mean.ts";
import { netPromoterInterval, recommendations } from "./net-promoter.ts";
import { rounded } from "./round.ts";
import { wilsonInterval } from "./share.ts";

/** A figure computed from answers, as it is shown: rounded half away from zero. */
export interface SurveyValue {
  value: number;
  interval?: Interval;
}

/** Decimals: an NPS and a share have more digits before the point than the mean of a scale. */
const OF_A_HUNDRED = 1;
const OF_A_SCALE = 2;

/**
 * The figure that answers give, with its 95 % interval. An NPS is the share of promoters less that of
 * detractors, in points from −100 to 100; a satisfaction the share of answers from `top` on, in per
 * cent; else it is the mean.
 *
 * @param answers one at least, all on the scale
 */
export function surveyValue(answers: readonly number[], method: SurveyMethod): SurveyValue {
  const n = answers.length;
  switch (method.by) {
    case "net-promoter": {
      const found = recommendations(answers);
      const value = (100 * (found.promoters - found.detractors)) / n;
      return shown(value, hundredfold(netPromoterInterval(found)), OF_A_HUNDRED);
    }
    case "share": {
      const satisfied = answers.filter((answer) => answer >= method.top).length;
      const interval = hundredfold(wilsonInterval(satisfied, n));
      return shown((100 * satisfied) / n, interval, OF_A_HUNDRED);
    }
    case "mean":
      return shown(meanOf(answers), meanInterval(answers, method.scale), OF_A_SCALE);
  }
}

function hundredfold({ low, high }: Interval): Interval {
  return { low: 100 * low, high: 100 * high };
}

function shown(value: number, interval: Interval | undefined, decimals: number): SurveyValue {
  const round = (figure: number) => rounded(figure, decimals);
  return {
    value: round(value),
    ...(interval ? { interval: { low: round(interval.low), high: round(interval.high) } } : {}),
  };
}
