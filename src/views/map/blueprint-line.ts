import type { BlueprintLineName } from "../../lanes/blueprint-lines.ts";
import { toUnit } from "../../layout/box.ts";
import { endOf } from "../../layout/columns.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { typeStyle } from "../../layout/type-scale.ts";
import type { Words } from "../../locale/words.ts";
import { MARGIN } from "./sheet.ts";

/** A line of the service blueprint above a lane: its name in the column of names, then the line. */
export interface BlueprintLine {
  name: BlueprintLineName;
  label: TextBlock;
  x1: number;
  x2: number;
  y: number;
}

/** px between the name and the line */
const GAP = 8;
const AIR = 4;

/** The line in a strip of its own that begins at `top`; `height` is the strip's, in px. */
export function layBlueprintLine(
  setting: Setting,
  name: BlueprintLineName,
  top: number,
): { line: BlueprintLine; height: number } {
  const first = setting.columns[0]?.start ?? MARGIN;
  const last = setting.columns.at(-1);
  const label = setText(setting, {
    text: lineWords(setting.words, name),
    size: "small",
    weight: 600,
    tone: "muted",
    start: MARGIN,
    top: top + AIR / 2,
    width: first - setting.spacing.name - MARGIN,
  });
  const from = placeX(setting.frame, MARGIN + label.box.width + GAP);
  const to = placeX(setting.frame, last ? endOf(last) : first);
  const y = label.box.y + label.box.height / 2;
  const line = { name, label, x1: Math.min(from, to), x2: Math.max(from, to), y };
  return { line, height: toUnit(label.box.height + AIR) };
}

/** px of the longest word in the names of lines */
export function longestLineWord(setting: Setting, names: Iterable<BlueprintLineName>): number {
  const style = typeStyle("small", 600);
  const widths = [...names].map((name) =>
    setting.text.longestWord(lineWords(setting.words, name), style),
  );
  return Math.max(0, ...widths);
}

function lineWords({ blueprint }: Words, name: BlueprintLineName): string {
  switch (name) {
    case "interaction":
      return blueprint.lineOfInteraction;
    case "visibility":
      return blueprint.lineOfVisibility;
    case "internal":
      return blueprint.lineOfInternalInteraction;
  }
}
