import type { Moment } from "../journey/journey.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { PipValue } from "../layout/pips.ts";
import { momentTitle, momentType } from "../locale/phrases.ts";
import type { Words } from "../locale/words.ts";
import { cardLane } from "./card-lane.ts";

/** The moments of truth: what decides, why, and how well we do there. */
export const moments = cardLane({
  id: "moments",
  icon: "star",
  side: "customer",
  title: (words) => words.lanes.moments,
  padding: 10,
  between: 8,
  shows: (step) => step.moment !== undefined,
  cards: (step, { words }) =>
    step.moment
      ? [{ path: step.moment.path, item: step.id, parts: momentParts(step.moment, words) }]
      : [],
});

function momentParts(moment: Moment, words: Words): CardPart[] {
  const tone = "moment-ink";
  const parts: CardPart[] = [
    {
      kind: "text",
      text: momentTitle(words, moment),
      size: "body",
      weight: 600,
      tone,
      lead: { kind: "icon", icon: "star" },
    },
  ];
  const type = momentType(words, moment);
  if (type && moment.name) parts.push({ kind: "text", text: type, size: "small", tone });
  if (moment.why) parts.push({ kind: "text", text: moment.why, size: "body", tone });
  const values = pips(moment, words);
  if (values.length > 0) parts.push({ kind: "pips", values, tone });
  return parts;
}

function pips(moment: Moment, words: Words): PipValue[] {
  const { importance, performance } = moment;
  return [
    ...(importance === undefined ? [] : [{ label: words.values.importance, value: importance }]),
    ...(performance === undefined ? [] : [{ label: words.values.performance, value: performance }]),
  ];
}
