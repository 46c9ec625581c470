import type { Pain } from "../journey/journey.ts";
import type { CardPart } from "../layout/card-content.ts";
import { counted } from "../locale/phrases.ts";
import type { Words } from "../locale/words.ts";
import { cardLane } from "./card-lane.ts";
import { markedPeople } from "./people.ts";

/** What hurts, numbered; how much; and whether there is a chain of whys below it. */
export const pains = cardLane({
  id: "pains",
  icon: "pains",
  side: "customer",
  title: (words) => words.lanes.pains,
  padding: 10,
  between: 8,
  shows: (step) => step.pains.length > 0,
  cards: (step, { words, journey }) =>
    step.pains.map((pain) => ({
      path: pain.path,
      item: pain.id,
      assumed: pain.assumed,
      personas: pain.personas,
      parts: [...painParts(pain, words, journey.lang), ...markedPeople(journey, pain.personas)],
    })),
});

function painParts(pain: Pain, words: Words, lang: string): CardPart[] {
  const tone = "pain-ink";
  const parts: CardPart[] = [
    {
      kind: "text",
      text: pain.text,
      size: "body",
      tone,
      lead: { kind: "number", value: pain.number },
    },
  ];
  if (pain.severity !== undefined) {
    parts.push({
      kind: "pips",
      values: [{ label: words.values.severity, value: pain.severity }],
      tone,
    });
  }
  if (pain.whys.length > 0) {
    const text = counted(words, lang, "whys", pain.whys.length);
    parts.push({ kind: "text", text, size: "small", tone, lead: { kind: "icon", icon: "chain" } });
  }
  return parts;
}
