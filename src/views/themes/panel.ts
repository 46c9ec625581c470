import { type Box, grow, toUnit } from "../../layout/box.ts";
import { placeBox } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { spacingOf } from "../../layout/spacing.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { brandOf } from "../../theme/brand.ts";
import { personaColors } from "../../theme/persona-colors.ts";
import type { MapPalette } from "../palettes.ts";
import type { ThemeDraft } from "./draft.ts";
import { type Chip, layChips, layLines, layType, type PersonaLine } from "./samples.ts";

/** A theme on the sheet: what it is called, its colours and type, and a map drawn in it. */
export interface ThemePanel {
  /** Begins the panel's styles. */
  id: string;
  font: string;
  radius: number;
  light: MapPalette;
  box: Box;
  texts: TextBlock[];
  /** Grounds with words on them. */
  chips: Chip[];
  lines: PersonaLine[];
  /** The map: drawn, the part of it that is shown, at 1:1, and where that stands. */
  picture: { svg: string; shown: Box; box: Box };
}

export interface PanelPlace {
  start: number;
  top: number;
  width: number;
  /** px, the whole sheet */
  sheet: number;
}

const PADDING = 28;
const GAP = 20;
const PERSONAS = 8;
/** px of the map's own margin that the panel does without */
const TRIMMED = 24;

export function layPanel(draft: ThemeDraft, id: string, place: PanelPlace): ThemePanel {
  const { view, theme, text } = draft;
  const setting = settingOf(draft, place.sheet);
  const inner = { start: place.start + PADDING, width: place.width - 2 * PADDING };
  const texts = headTexts(setting, draft, { ...inner, top: place.top + PADDING });
  const chips = layChips(setting, { ...inner, top: toUnit(bottomOf(texts)) + GAP });
  const samplesTop = bottomOf(chips) + GAP;
  const lines = layLines(setting, { ...inner, top: samplesTop }, PERSONAS);
  texts.push(layType(setting, { ...inner, top: samplesTop }));
  const { width, height } = view.map;
  const shown = grow({ x: 0, y: 0, width, height }, -TRIMMED);
  const tall = (shown.height / shown.width) * inner.width;
  const top = toUnit(bottomOf(texts)) + GAP;
  const picture = placeBox(setting.frame, inner.start, top, inner.width, tall);
  const bottom = toUnit(top + tall + PADDING);
  const people = Array.from({ length: PERSONAS }, (_, place) => ({ place }));
  const personas = personaColors(people, theme, theme.light);
  return {
    id,
    font: text.family,
    radius: theme.radius,
    light: { ...view.light, personas },
    box: placeBox(setting.frame, place.start, place.top, place.width, bottom - place.top),
    texts,
    chips,
    lines,
    picture: { svg: draft.picture, shown, box: picture },
  };
}

function settingOf({ theme, journey, words, text, view }: ThemeDraft, width: number): Setting {
  return {
    ...{ journey, words, text, columns: [], times: new Map(), titleSize: 0 },
    brand: brandOf(theme, journey.lang),
    spacing: spacingOf(theme.density),
    frame: { width, direction: view.direction },
  };
}

/** What the theme is called, what to write for it, and what it is for. */
function headTexts(
  setting: Setting,
  { name, theme }: ThemeDraft,
  place: { start: number; top: number; width: number },
): TextBlock[] {
  const title = setText(setting, {
    ...{ ...place, text: theme.name, size: "head", weight: 700, tone: "ink" },
  });
  const named = `--theme ${name}`;
  const below = { ...place, top: bottomOf([title]) + 4, size: "body" } as const;
  const flag = setText(setting, { ...below, text: named, weight: 600, tone: "muted" });
  if (theme.description === undefined) return [title, flag];
  const top = bottomOf([flag]) + 4;
  return [title, flag, setText(setting, { ...below, top, text: theme.description, tone: "ink" })];
}

function bottomOf(things: readonly { box: Box }[]): number {
  return Math.max(...things.map(({ box }) => box.y + box.height));
}
