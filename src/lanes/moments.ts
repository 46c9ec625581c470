import type { Moment } from "../journey/journey.ts";
import type { CardPart, IconFact } from "../layout/card-content.ts";
import type { PipValue } from "../layout/pips.ts";
import type { Setting } from "../layout/setting.ts";
import { signedNumber } from "../locale/numbers.ts";
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
  cards: (step, telling) =>
    step.moment
      ? [{ path: step.moment.path, item: step.id, parts: momentParts(step.moment, telling) }]
      : [],
});

type Telling = Pick<Setting, "journey" | "words">;
const tone = "moment-ink";

function momentParts(moment: Moment, { words, journey }: Telling): CardPart[] {
  const title = momentTitle(words, moment);
  const type = momentType(words, moment);
  const parts: CardPart[] = [
    { kind: "text", text: title, size: "body", weight: 600, tone, lead: icon("star") },
  ];
  if (type && type !== title) parts.push({ kind: "text", text: type, size: "small", tone });
  if (moment.why) parts.push({ kind: "text", text: moment.why, size: "body", tone });
  parts.push(...outcomes(moment, words));
  const values = pips(moment, words);
  if (values.length > 0) parts.push({ kind: "pips", values, tone });
  const facts = [
    ...(moment.gap === undefined ? [] : [gapFact(words, journey.lang, moment.gap)]),
    ...(moment.owner ? [{ icon: "owner", text: moment.owner }] : []),
  ];
  if (facts.length > 0) parts.push({ kind: "facts", facts, tone });
  return parts;
}

/** What it is when it goes well, and what when it does not. */
function outcomes({ success, failure }: Moment, { values }: Words): CardPart[] {
  const told = [
    { name: values.success, text: success, lead: icon("success") },
    { name: values.failure, text: failure, lead: icon("failure") },
  ];
  return told.flatMap(({ name, text, lead }): CardPart[] =>
    text ? [{ kind: "text", text: `${name}: ${text}`, size: "small", tone, lead }] : [],
  );
}

function icon(name: string): { kind: "icon"; icon: string } {
  return { kind: "icon", icon: name };
}

function gapFact({ values }: Words, lang: string, gap: number): IconFact {
  return { icon: "gap", text: `${values.gap} ${signedNumber(lang, gap)}` };
}

function pips(moment: Moment, words: Words): PipValue[] {
  const { importance, performance } = moment;
  return [
    ...(importance === undefined ? [] : [{ label: words.values.importance, value: importance }]),
    ...(performance === undefined ? [] : [{ label: words.values.performance, value: performance }]),
  ];
}
