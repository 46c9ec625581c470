import { type PersonaShape, shapeOf } from "../../layout/persona-shape.ts";
import type { ThemeDraft } from "./draft.ts";
import { layPanel, type ThemePanel } from "./panel.ts";

/** What the template of the sheet of themes gets. */
export interface ThemeSheet {
  /** Begins every id on the sheet. */
  id: string;
  lang: string;
  direction: "ltr" | "rtl";
  /** The names of the themes. */
  title: string;
  /** px */
  width: number;
  height: number;
  /** By the personas' places: their marks. */
  personas: { id: string; shape: PersonaShape }[];
  panels: ThemePanel[];
}

const PANEL = 720;
const GAP = 32;
const MARGIN = 32;
const ABREAST = 2;
const ID = "themes";

/** Themes side by side, two in a row. */
export function themeSheet(drafts: readonly ThemeDraft[]): ThemeSheet {
  const abreast = Math.min(ABREAST, drafts.length);
  const width = 2 * MARGIN + abreast * PANEL + (abreast - 1) * GAP;
  const panels: ThemePanel[] = [];
  let top = MARGIN;
  for (let first = 0; first < drafts.length; first += abreast) {
    const row = drafts.slice(first, first + abreast).map((draft, column) => {
      const start = MARGIN + column * (PANEL + GAP);
      const id = `${ID}-${first + column + 1}`;
      return layPanel(draft, id, { start, top, width: PANEL, sheet: width });
    });
    const height = Math.max(...row.map(({ box }) => box.height));
    for (const { box } of row) box.height = height;
    panels.push(...row);
    top += height + GAP;
  }
  const [first] = drafts;
  const mostPersonas = Math.max(0, ...panels.map(({ lines }) => lines.length));
  return {
    id: ID,
    lang: first?.journey.lang ?? "en",
    direction: first?.view.direction ?? "ltr",
    title: drafts.map(({ theme }) => theme.name).join(", "),
    width,
    height: top - GAP + MARGIN,
    personas: Array.from({ length: mostPersonas }, (_, index) => ({
      id: String(index),
      shape: shapeOf(index),
    })),
    panels,
  };
}
