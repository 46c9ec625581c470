import type { LaneContent } from "../../src/lanes/lane.ts";
import type { Card } from "../../src/layout/card-content.ts";
import type { TextBlock } from "../../src/layout/text-block.ts";
import type { MapLayout } from "../../src/views/map/layout.ts";

/** Every text of a map with what it says, for checks of the layout. */
export function textsOnMap(map: MapLayout): { says: string; block: TextBlock }[] {
  const { header, footer } = map;
  const blocks = [
    header.title,
    ...[header.subtitle, header.description].filter((block) => block !== undefined),
    ...header.badges.map(({ text }) => text),
    ...header.facts.flatMap(({ name, text }) => [name, text]),
    ...(header.key ?? []).map(({ text }) => text),
    ...header.personas.flatMap((card) => [
      card.name,
      card.role,
      ...(card.photo ? [] : [card.initials]),
      ...card.parts.flatMap(cardTexts),
    ]),
    ...map.phases.map(({ text }) => text),
    ...map.stages.flatMap(cardTexts),
    ...map.times.flatMap(({ labels }) => labels),
    ...map.steps.flatMap(cardTexts),
    ...map.lanes.flatMap(({ title, line, content }) => [
      title,
      ...(line ? [line.label] : []),
      ...laneTexts(content),
    ]),
    ...footer.legend.map(({ text }) => text),
    ...footer.headings,
    ...footer.lines,
    ...(footer.brand ? [footer.brand] : []),
  ];
  return blocks
    .filter((block) => block.lines.length > 0)
    .map((block) => ({ says: said(block), block }));
}

export function laneTexts(content: LaneContent): TextBlock[] {
  switch (content.kind) {
    case "cards":
      return cardsOf(content).flatMap(cardTexts);
    case "emotion":
      return [
        ...content.chart.scale.map(({ word }) => word),
        ...content.chart.labels.map(({ text }) => text),
        ...content.chart.measured.flatMap(({ points }) =>
          points.flatMap(({ label }) => label ?? []),
        ),
        ...(content.chart.difference ? [content.chart.difference.label] : []),
      ];
    case "presence":
      return content.rows.flatMap(({ name, role }) => (role ? [name, role] : [name]));
  }
}

/** All cards of a lane: those of its cells, and the marks between steps. */
export function cardsOf(content: LaneContent): Card[] {
  if (content.kind !== "cards") return [];
  return [...content.cells.flatMap(({ cards }) => cards), ...(content.handOffs ?? [])];
}

export function cardTexts(card: Card): TextBlock[] {
  return [
    ...card.tags.map(({ text }) => text),
    ...card.texts,
    ...card.badges.map(({ label }) => label),
    ...card.pips.map(({ label }) => label),
  ];
}

function said(block: TextBlock): string {
  return block.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" / ");
}
