import type { Opportunity } from "../journey/journey.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { PipValue } from "../layout/pips.ts";
import type { Words } from "../locale/words.ts";
import { cardLane } from "./card-lane.ts";

/** What could be done, what it would bring and cost, and which pains it solves. */
export const opportunities = cardLane({
  id: "opportunities",
  icon: "opportunities",
  title: (words) => words.lanes.opportunities,
  padding: 10,
  between: 8,
  shows: (step) => step.opportunities.length > 0,
  cards: (step, { words }) =>
    step.opportunities.map((opportunity) => ({
      path: opportunity.path,
      item: opportunity.id,
      assumed: opportunity.assumed,
      parts: opportunityParts(opportunity, words),
    })),
});

function opportunityParts(opportunity: Opportunity, words: Words): CardPart[] {
  const tone = "opportunity-ink";
  const parts: CardPart[] = [
    {
      kind: "text",
      text: opportunity.text,
      size: "body",
      tone,
      lead: { kind: "icon", icon: "opportunities" },
    },
  ];
  const values = pips(opportunity, words);
  if (values.length > 0) parts.push({ kind: "pips", values, tone });
  if (opportunity.solvesNumbers.length > 0) {
    const { solvesNumbers: numbers } = opportunity;
    parts.push({ kind: "numbers", label: words.values.solves, numbers, tone: "pain-ink" });
  }
  const facts = [
    opportunity.owner,
    opportunity.status && words.opportunityStatus[opportunity.status],
  ].filter((fact) => fact !== undefined);
  if (facts.length > 0) parts.push({ kind: "text", text: facts.join(" · "), size: "small", tone });
  return parts;
}

function pips({ impact, effort }: Opportunity, words: Words): PipValue[] {
  return [
    ...(impact === undefined ? [] : [{ label: words.values.impact, value: impact }]),
    ...(effort === undefined ? [] : [{ label: words.values.effort, value: effort }]),
  ];
}
