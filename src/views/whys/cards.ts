import type { Opportunity } from "../../journey/journey.ts";
import { layCard } from "../../layout/card.ts";
import type { Card, CardPart, IconFact } from "../../layout/card-content.ts";
import type { PipValue } from "../../layout/pips.ts";
import type { Setting } from "../../layout/setting.ts";
import { listed, termOr } from "../../locale/phrases.ts";
import type { WhyChain, WhyGroup } from "./groups.ts";

export interface Place {
  start: number;
  top: number;
  width: number;
}

const PADDING = 12;
const GAP = 6;

/** The pain that a chain begins with: how bad it is, whose it is, where, and who says so. */
export function layPain(setting: Setting, { pain, stage, step }: WhyChain, place: Place): Card {
  const { journey, words } = setting;
  const tone = "pain-ink";
  const parts: CardPart[] = [
    {
      kind: "text",
      text: pain.text,
      size: "body",
      weight: 700,
      tone,
      lead: { kind: "number", value: pain.number },
    },
  ];
  if (pain.severity !== undefined) {
    const values = [{ label: words.values.severity, value: pain.severity }];
    parts.push({ kind: "pips", values, tone });
  }
  const where = stage.single ? stage.name : step.name;
  const facts = [
    { icon: "map-pin", text: where },
    ...peopleOf(setting, pain.personas),
    ...sourcesOf(setting, pain.research).map((text) => ({ icon: "source", text })),
  ];
  parts.push({ kind: "facts", facts, tone: "muted" });
  if (pain.assumed && journey.research.length > 0)
    parts.push({ kind: "text", text: words.page.assumed, size: "small", tone: "muted" });
  return layCard(setting, { ...place, padding: PADDING, gap: GAP, parts });
}

/** Whose pain it is, where that is not everybody's. */
function peopleOf({ journey }: Setting, ids: readonly string[]): IconFact[] {
  const names = journey.personas.flatMap(({ id, name }) => (ids.includes(id) ? [name] : []));
  const some = names.length > 0 && names.length < journey.personas.length;
  return some ? [{ icon: "presence", text: listed(journey.lang, names) }] : [];
}

function sourcesOf({ journey }: Setting, ids: readonly string[]): string[] {
  return journey.research.flatMap(({ id, title }) => (ids.includes(id) ? [title] : []));
}

export function layAnswer(setting: Setting, text: string, place: Place): Card {
  const parts: CardPart[] = [{ kind: "text", text, size: "body", tone: "ink" }];
  return layCard(setting, { ...place, padding: PADDING, gap: GAP, parts });
}

/** What all the chains above stand on. */
export function layCause(setting: Setting, cause: string, place: Place): Card {
  const tone = "on-badge";
  const parts: CardPart[] = [
    { kind: "text", text: setting.words.values.cause, size: "small", weight: 600, tone },
    { kind: "text", text: cause, size: "head", weight: 700, tone },
  ];
  return layCard(setting, { ...place, padding: 16, gap: 4, parts });
}

/** What could be done; says which pains it is for where there are several. */
export function layOpportunity(
  setting: Setting,
  opportunity: Opportunity,
  { chains }: WhyGroup,
  place: Place,
): Card {
  const { words } = setting;
  const tone = "opportunity-ink";
  const { impact, effort, status, owner } = opportunity;
  const ratings: [string, number | undefined][] = [
    [words.values.impact, impact],
    [words.values.effort, effort],
  ];
  const values = ratings.flatMap(([label, value]): PipValue[] =>
    value === undefined ? [] : [{ label, value }],
  );
  const facts = [
    ...(owner === undefined ? [] : [{ icon: "owner", text: owner }]),
    ...(status === undefined
      ? []
      : [{ icon: "status", text: termOr(words.opportunityStatus, status) }]),
  ];
  const numbers = opportunity.solvesNumbers;
  const parts: CardPart[] = [
    {
      kind: "text",
      text: opportunity.text,
      size: "body",
      weight: 600,
      tone,
      lead: { kind: "icon", icon: "opportunities" },
    },
  ];
  if (values.length > 0) parts.push({ kind: "pips", values, tone });
  if (facts.length > 0) parts.push({ kind: "facts", facts, tone });
  if (chains.length > 1 || numbers.length > 1)
    parts.push({ kind: "numbers", label: words.values.solves, numbers, tone: "pain-ink" });
  return layCard(setting, { ...place, padding: PADDING, gap: GAP, parts });
}
