import type { MapLayout } from "../../src/views/map/layout.ts";

/** What is on the map once is on one page, and nothing is on none: cards by their place in the file. */
export function cardsOn(maps: readonly MapLayout[]): string[] {
  const paths = maps.flatMap(({ lanes }) =>
    lanes.flatMap(({ content }) =>
      content.kind === "cards"
        ? [
            ...content.cells.flatMap(({ cards }) => cards.map((card) => card.path)),
            ...(content.handOffs ?? []).map(({ from, to }) => `${from} → ${to}`),
          ]
        : [],
    ),
  );
  return paths.sort();
}

export const chartsOn = (map: MapLayout) =>
  map.lanes.flatMap(({ content }) => (content.kind === "emotion" ? [content.chart] : []));

export function pointsOn(maps: readonly MapLayout[]): string[] {
  const curves = maps.flatMap(chartsOn).flatMap((chart) => chart.curves);
  return curves
    .flatMap(({ personaId, points }) => points.map((p) => `${personaId} ${p.step}`))
    .sort();
}
