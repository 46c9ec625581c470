import { handOffsOf } from "../journey/hand-offs.ts";
import type { Step, System } from "../journey/journey.ts";
import type { Setting } from "../layout/setting.ts";
import { type CardContent, cardLane } from "./card-lane.ts";
import { handOffWord, layHandOffs } from "./hand-offs.ts";
import type { LaidLane, Lane, LaneCell } from "./lane.ts";

const cells = cardLane({
  id: "systems",
  icon: "systems",
  side: "support",
  title: (words) => words.lanes.systems,
  padding: 10,
  between: 8,
  shows: (step) => step.systems.length > 0,
  cards: (step, { journey }) => systemCards(step, journey.systems),
});

/**
 * The systems that a step runs on, and between the steps what is lost on the way. A journey that
 * names data but no systems has the lane for its marks alone.
 */
export const systems: Lane = {
  ...cells,
  shows: (journey) => cells.shows(journey) || handOffsOf(journey).length > 0,
  longestWord: (setting, index) =>
    Math.max(cells.longestWord(setting, index), handOffWord(setting, index)),
  lay,
};

function lay(setting: Setting, top: number, nameHeight: number): LaidLane {
  const laid = cells.lay(setting, top, nameHeight);
  if (laid.content.kind !== "cards") return laid;
  const handOffs = layHandOffs(setting, top, bottomsOf(laid.content.cells));
  if (handOffs.length === 0) return laid;
  const bottom = Math.max(...handOffs.map(({ box }) => box.y + box.height));
  return {
    content: { ...laid.content, handOffs },
    height: Math.max(laid.height, bottom - top),
  };
}

/** px where the systems of a step end, by its id */
function bottomsOf(all: readonly LaneCell[]): Map<string, number> {
  return new Map(
    all.map(({ step = "", cards }) => [
      step,
      Math.max(...cards.map(({ box }) => box.y + box.height)),
    ]),
  );
}

function systemCards(step: Step, systems: readonly System[]): CardContent[] {
  return step.systems.map((id, index) => {
    const { name, owner } = systems.find((system) => system.id === id) ?? { name: id };
    return {
      path: `${step.path}.systems[${index}]`,
      item: id,
      parts: [
        {
          kind: "text",
          text: name,
          size: "body",
          tone: "ink",
          lead: { kind: "icon", icon: "system" },
        },
        ...(owner === undefined
          ? []
          : [{ kind: "text", text: owner, size: "small", tone: "muted" } as const]),
      ],
    };
  });
}
