import { placeX } from "../../../layout/frame.ts";
import type { Setting } from "../../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../../layout/text-block.ts";
import { titleStyle } from "../../../layout/type-scale.ts";
import { dated, isolated } from "../../../locale/phrases.ts";
import type { MapHeader, PersonaKey } from "../header.ts";
import { MARGIN } from "../sheet.ts";
import { FOOT, RUNNING_HEAD, RUNNING_TITLE } from "./room.ts";

/** px, as on the persona's card: so long that on either side of the mark the pattern of dashes shows. */
const SAMPLE = 56;
const SAMPLE_GAP = 8;
const BETWEEN = 24;

/** The title again, and who is who on the curves, for the pages after the first. */
export function layRunningHead(sheet: Setting): MapHeader {
  const setting = { ...sheet, titleSize: RUNNING_TITLE };
  const { titleSize } = setting;
  const room = setting.frame.width - 2 * MARGIN;
  const widths = keyWidths(setting, room);
  const keyWidth = widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  const text = setting.journey.title;
  const titleWidth = setting.text.line(text, titleStyle(titleSize)).width + 1;
  const beside = titleWidth + BETWEEN + Math.max(0, keyWidth) <= room;
  const place = { start: MARGIN, top: MARGIN, width: beside ? titleWidth : room };
  const title = setText(setting, { ...place, text, size: "title", weight: 700, tone: "ink" });
  const titleBottom = Math.max(MARGIN + RUNNING_HEAD, title.box.y + title.box.height);
  const keyTop = beside ? MARGIN : titleBottom + 4;
  const key = layKey(setting, widths, beside ? MARGIN + room - keyWidth : MARGIN, keyTop);
  const bottom = Math.max(titleBottom, ...key.map(keyBottom));
  return { title, states: [], badges: [], facts: [], personas: [], key, bottom };
}

/**
 * px of each persona's name with its sample; none where one curve stands alone.
 *
 * @param room px that there are; a name that is longer wraps
 */
function keyWidths(setting: Setting, room: number): number[] {
  const { personas } = setting.journey;
  if (personas.length < 2) return [];
  return personas.map(({ name }) =>
    Math.min(textWidth(setting, name, "body", 600) + SAMPLE + SAMPLE_GAP, room),
  );
}

/** px, where a name ends: as high as its first line, and what its other lines take. */
function keyBottom({ sample, text: { box, lines } }: PersonaKey): number {
  return sample.y + RUNNING_HEAD / 2 + box.height * (1 - 1 / Math.max(1, lines.length));
}

/** Names with their lines and marks, side by side; they wrap when there are many. */
function layKey(
  setting: Setting,
  widths: readonly number[],
  first: number,
  top: number,
): PersonaKey[] {
  let [start, y, below] = [first, top, top];
  return widths.map((width, index) => {
    if (start > first && start + width > setting.frame.width - MARGIN) {
      start = first;
      y = below;
    }
    const ends = [placeX(setting.frame, start), placeX(setting.frame, start + SAMPLE)];
    const text = setText(setting, {
      text: setting.journey.personas[index]?.name ?? "",
      size: "body",
      weight: 600,
      tone: `persona-${index}`,
      start: start + SAMPLE + SAMPLE_GAP,
      top: y + (RUNNING_HEAD - 16) / 2,
      width: width - SAMPLE - SAMPLE_GAP + 0.01,
    });
    start += width + BETWEEN;
    const sample = { x1: Math.min(...ends), x2: Math.max(...ends), y: y + RUNNING_HEAD / 2 };
    const one = { persona: index, sample, text };
    below = Math.max(below, keyBottom(one));
    return one;
  });
}

/** The line at the foot of a page: whose map of when it is, and "2 of 4". */
export function layFoot(setting: Setting, height: number, number: string): TextBlock[] {
  const width = setting.frame.width - 2 * MARGIN;
  const line = { size: "small", tone: "muted", start: MARGIN, top: height - FOOT + 12 } as const;
  const left = setText(setting, { ...line, text: aboutMap(setting, width * 0.75), width });
  const right = setText(setting, { ...line, text: number, weight: 600, width, align: "end" });
  return [left, right].filter(({ lines }) => lines.length > 0);
}

/** As much as stands in one line; all of it is in the footer of the map. */
function aboutMap(setting: Setting, width: number): string {
  const { brand, journey, words } = setting;
  const { owner, date, version, lang } = journey;
  const facts = [
    brand.footer,
    owner,
    date && dated(lang, date),
    version && `${words.header.version} ${version}`,
  ].flatMap((fact) => (fact ? [isolated(lang, fact)] : []));
  const texts = facts.map((_, index) => facts.slice(0, facts.length - index).join(" · "));
  return texts.find((text) => textWidth(setting, text, "small", 400) <= width) ?? "";
}
