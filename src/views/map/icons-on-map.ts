import type { Card } from "../../layout/card-content.ts";
import type { MapLayout } from "./layout.ts";

/** The names of all icons that a map uses, each once, sorted. */
export function iconsOn(map: MapLayout): string[] {
  const laneCards = map.lanes.flatMap(({ content }) =>
    content.kind === "cards"
      ? [...content.cells.flatMap((cell) => cell.cards), ...(content.handOffs ?? [])]
      : [],
  );
  const cards: Card[] = [...map.stages, ...map.steps, ...laneCards];
  const names = [
    ...cards.flatMap((card) => card.icons.map(({ icon }) => icon)),
    ...map.lanes.map(({ icon }) => icon.icon),
    ...map.footer.legend.flatMap(({ sign }) => (sign === "chain" ? ["chain"] : [])),
  ];
  return [...new Set(names)].sort();
}
