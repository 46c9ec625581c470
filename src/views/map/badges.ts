import type { ChangeCounts } from "../../journey/comparison/counts.ts";
import type { Box } from "../../layout/box.ts";
import { toUnit } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock, textWidth } from "../../layout/text-block.ts";
import type { Tone } from "../../layout/tone.ts";
import { countedChanges } from "../../locale/changes.ts";
import { dated, isolated, termOr } from "../../locale/phrases.ts";
import { MARGIN } from "./sheet.ts";

/** A word in a pill: state, category, date, version. */
export interface HeaderBadge {
  /** `state`, `category`, `date`, `version`, `tag`, or a change that is counted: for the template's looks. */
  kind: string;
  box: Box;
  text: TextBlock;
}

const BADGE_HEIGHT = 24;
const BADGE_PADDING = 10;

interface BadgeText {
  kind: string;
  text: string;
  tone: Tone;
}

function badgeTexts(setting: Setting): BadgeText[] {
  const { category, lang, tags, compared } = setting.journey;
  const { state, ofState } = compared
    ? changeBadges(setting, compared.counts)
    : stateBadges(setting);
  return [
    ...state,
    ...(category === undefined
      ? []
      : [quiet("category", termOr(setting.words.categories, category))]),
    ...ofState,
    ...tags.map((tag) => quiet("tag", isolated(lang, `#${tag}`))),
  ];
}

/** Of which state of the journey the map is; and of when. */
function stateBadges({ journey, words }: Setting): { state: BadgeText[]; ofState: BadgeText[] } {
  const { state, date, version, lang } = journey;
  return {
    state:
      state === undefined ? [] : [{ kind: "state", text: words.states[state], tone: "stage-ink" }],
    ofState: [
      ...(date === undefined ? [] : [quiet("date", dated(lang, date))]),
      ...(version === undefined ? [] : [quiet("version", `${words.header.version} ${version}`)]),
    ],
  };
}

/** How much came, went and changed from one state to the other; of when they are stands with their names. */
function changeBadges(
  { journey, words }: Setting,
  counts: ChangeCounts,
): { state: BadgeText[]; ofState: BadgeText[] } {
  const counted = countedChanges(words, journey.lang, counts).map(
    ({ change, text }): BadgeText => ({
      kind: change,
      text,
      tone: change === "added" ? "on-badge" : "ink",
    }),
  );
  const none = { kind: "state", text: words.compare.none, tone: "stage-ink" } as const;
  return { state: counted.length > 0 ? counted : [none], ofState: [] };
}

function quiet(kind: string, text: string): BadgeText {
  return { kind, text, tone: "muted" };
}

/** The badges in rows, each as wide as its word. */
export function layBadges(setting: Setting, top: number, width: number): HeaderBadge[] {
  let at = 0;
  let y = top;
  let rowHeight = BADGE_HEIGHT;
  return badgeTexts(setting).map(({ kind, text, tone }) => {
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
      tone,
      start: start + BADGE_PADDING,
      top: y + 5,
      width: inner + 0.01,
    });
    const height = Math.max(BADGE_HEIGHT, toUnit(block.box.height + 10));
    rowHeight = Math.max(rowHeight, height);
    return { kind, box: placeBox(setting.frame, start, y, outer, height), text: block };
  });
}
