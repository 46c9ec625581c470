import type { Journey } from "../../journey/journey.ts";
import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import type { LaidLane, Lane } from "../lane.ts";
import { type PresenceRow, presenceRow } from "./rows.ts";

/** px between the lane's name and the first row, and between two rows */
const BELOW_NAME = 8;
const BETWEEN = 4;

/** Who takes part in which step: one row a persona. */
export const presence: Lane = {
  id: "presence",
  icon: "presence",
  side: "customer",
  partial: "lanes/presence",
  title: (words) => words.lanes.presence,
  shows: differsByStep,
  longestWord: () => 0,
  names: ({ personas }) => personas.map(({ name }) => name),
  lay,
};

/** Where all take part in everything there is nothing to show. */
function differsByStep({ personas, stages }: Journey): boolean {
  return personas.length > 1 && stages.some(({ steps }) => steps.some(({ forSome }) => forSome));
}

function lay(setting: Setting, top: number, nameHeight: number): LaidLane {
  const rows: PresenceRow[] = [];
  let y = top + toUnit(nameHeight) + BELOW_NAME;
  for (const persona of setting.journey.personas) {
    const { row, height } = presenceRow(setting, persona, y);
    rows.push(row);
    y += height + BETWEEN;
  }
  return { content: { kind: "presence", rows }, height: y - BETWEEN - top };
}
