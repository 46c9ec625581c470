import type { Journey } from "../../journey/journey.ts";
import { rankedOpportunities } from "../../journey/rankings.ts";
import { toldFormula } from "../../locale/formula.ts";
import { pictureOf } from "../picture.ts";
import { layFoot, type SheetFoot } from "../sheet/foot.ts";
import { layHead, type SheetHead } from "../sheet/head.ts";
import { SHEET_MARGIN, SHEET_TITLE, sheetSetting } from "../sheet/setting.ts";
import type { View, ViewOptions, ViewPicture } from "../view.ts";
import { layMatrix, MATRIX_WIDTH, type PriorityMatrix } from "./matrix.ts";
import { layRanking, type RankingRow } from "./ranking.ts";
import { tellPriorities } from "./tell.ts";

/** The sheet of priorities with every part in place; px at 1:1. */
export interface PrioritiesSheet {
  head: SheetHead;
  matrix: PriorityMatrix;
  rows: RankingRow[];
  foot: SheetFoot;
}

const WIDTH = 1280;
const BETWEEN = 40;

/** What to do first: the opportunities over impact and effort, and in their order. */
export const priorities: View = {
  name: "priorities",
  example: `opportunities:
  - text: Publish a price range
    impact: 4
    effort: 2`,
  draw,
  tell: tellPriorities,
};

function draw(journey: Journey, options: ViewOptions): ViewPicture[] {
  const ranked = rankedOpportunities(journey, options.formula);
  if (ranked.length === 0) return [];
  const { words } = options;
  const setting = sheetSetting(journey, options, WIDTH);
  const rankedBy = words.priorities.rankedBy.replace(
    "{formula}",
    toldFormula(words, options.formula),
  );
  const head = layHead(setting, {
    kind: words.views.priorities,
    title: journey.title,
    subtitle: rankedBy,
  });
  const top = head.bottom + setting.spacing.part;
  const matrix = layMatrix(setting, ranked, top);
  const start = SHEET_MARGIN + MATRIX_WIDTH + BETWEEN;
  const rows = layRanking(setting, ranked, { start, top, width: WIDTH - SHEET_MARGIN - start });
  const last = rows.at(-1);
  const foot = layFoot(setting, Math.max(matrix.bottom, last ? last.box.y + last.box.height : 0));
  const sheet: PrioritiesSheet = { head, matrix, rows, foot };
  const picture = pictureOf(journey, options, {
    name: "priorities",
    title: `${words.views.priorities}: ${journey.title}`,
    description: [rankedBy, ...ranked.map(({ number, item }) => `${number}. ${item.text}`)].join(
      " ",
    ),
    width: WIDTH,
    height: foot.bottom,
    titleSize: SHEET_TITLE,
    content: sheet,
  });
  return [{ model: { ...picture, ...sheet }, links: [] }];
}
