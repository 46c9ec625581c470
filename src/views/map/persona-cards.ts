import type { Setting } from "../../layout/setting.ts";
import { layPersonaCard, type PersonaCard } from "./persona-card.ts";

interface Place {
  start: number;
  top: number;
  width: number;
}

const GAP = 16;
const NARROWEST = 184;
/** One or two personas are told at more length than many. */
const WIDEST = [760, 560] as const;
const WIDEST_OF_MANY = 440;

/** Cards of one height, side by side; they shrink before they wrap, and end where the map ends. */
export function layPersonaCards(
  setting: Setting,
  place: Place,
): { cards: PersonaCard[]; bottom: number } {
  const { personas } = setting.journey;
  const fitting = Math.max(1, Math.floor((place.width + GAP) / (NARROWEST + GAP)));
  const rows = Math.ceil(personas.length / fitting);
  const perRow = Math.ceil(personas.length / Math.max(1, rows));
  const widest = WIDEST[personas.length - 1] ?? WIDEST_OF_MANY;
  const width = Math.min(widest, (place.width - GAP * (perRow - 1)) / Math.max(1, perRow));
  const first = place.start + place.width - perRow * width - GAP * (perRow - 1);
  const cards: PersonaCard[] = [];
  let top = place.top;
  for (let row = 0; row < rows; row++) {
    const inRow = personas
      .slice(row * perRow, (row + 1) * perRow)
      .map((persona, index) =>
        layPersonaCard(setting, persona, { start: first + index * (width + GAP), top, width }),
      );
    const height = Math.max(...inRow.map((card) => card.box.height));
    for (const card of inRow) card.box.height = height;
    cards.push(...inRow);
    top += height + GAP;
  }
  return { cards, bottom: rows > 0 ? top - GAP : place.top };
}
