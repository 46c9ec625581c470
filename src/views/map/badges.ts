import type { Box } from "../../layout/box.ts";
import { toUnit } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import { dated, isolated, termOr } from "../../locale/phrases.ts";
import { MARGIN } from "./sheet.ts";

/** A word in a pill: state, category, date, version. */
export interface HeaderBadge {
  /** `state`, `category`, `date`, `version` or `tag`: for the template's looks. */
  kind: string;
  box: Box;
  text: TextBlock;
}

const BADGE_HEIGHT = 24;
const BADGE_PADDING = 10;

function badgeTexts({ journey, words }: Setting): { kind: string; text: string }[] {
  const { state, category, date, version, lang, tags } = journey;
  return [
    ...(state === undefined ? [] : [{ kind: "state", text: words.states[state] }]),
    ...(category === undefined
      ? []
      : [{ kind: "category", text: termOr(words.categories, category) }]),
    ...(date === undefined ? [] : [{ kind: "date", text: dated(lang, date) }]),
    ...(version === undefined
      ? []
      : [{ kind: "version", text: `${words.header.version} ${version}` }]),
    ...tags.map((tag) => ({ kind: "tag", text: isolated(lang, `#${tag}`) })),
  ];
}

/** The badges in rows, each as wide as its word. */
export function layBadges(setting: Setting, top: number, width: number): HeaderBadge[] {
  let at = 0;
  let y = top;
  let rowHeight = BADGE_HEIGHT;
  return badgeTexts(setting).map(({ kind, text }) => {
    const inner = Math.min(textWidth(setting, text, "small", 600), width - 2 * BADGE_PADDING);
    const outer = inner + 2 * BADGE_PADDING;
    if (at > 0 && at + outer > width) {
      at = 0;
      y += rowHeight + 8;
      rowHeight = BADGE_HEIGHT;
    }
    const start = MARGIN + at;
    at += outer + 8;
    const block = setText(setting, {
      text,
      size: "small",
      weight: 600,
      tone: kind === "state" ? "stage-ink" : "muted",
      start: start + BADGE_PADDING,
      top: y + 5,
      width: inner + 0.01,
    });
    const height = Math.max(BADGE_HEIGHT, toUnit(block.box.height + 10));
    rowHeight = Math.max(rowHeight, height);
    return { kind, box: placeBox(setting.frame, start, y, outer, height), text: block };
  });
}
