import * as z from "zod/mini";
import { color } from "./color.ts";
import { field, list, object } from "./shapes.ts";
import { plainText, text } from "./text.ts";
import { cornerRadius, formatVersion, oneOf } from "./values.ts";

const meanings = {
  ink: field(color, "Text."),
  muted: field(color, "Text of less weight."),
  faint: field(color, "Lines and shapes that are too pale for text."),
  paper: field(color, "The background."),
  panel: field(color, "The background of cards and cells."),
  line: field(color, "Lines between cells."),
  stage: field(color, "The bands of the stages."),
  stageInk: field(color, "Text on the bands of the stages."),
  pain: field(color, "The background of pains."),
  painInk: field(color, "Text on pains."),
  gain: field(color, "The background of gains."),
  gainInk: field(color, "Text on gains."),
  opportunity: field(color, "The background of opportunities."),
  opportunityInk: field(color, "Text on opportunities."),
  moment: field(color, "The background of moments of truth."),
  momentInk: field(color, "Text on moments of truth."),
  momentMark: field(color, "The stars of moments of truth."),
  positive: field(color, "The band above neutral, behind the curve."),
  negative: field(color, "The band below neutral, behind the curve."),
  focus: field(color, "The frame round what is selected on the page."),
};

const colors = object("palette", {
  ...meanings,
  personas: field(list(color), "Colours of personas that have none of their own, in their order."),
  dark: field(object("dark palette", meanings), "The same colours for a dark screen."),
});

const fontFiles = object("set of font files", {
  regular: field(plainText, "TTF or OTF for text, weight 400. Example: fonts/Brand-Regular.ttf"),
  semibold: field(plainText, "For names and titles, weight 600."),
  bold: field(plainText, "For the map's title, weight 700."),
});

const font = object("font", {
  family: field(plainText, "The name of the typeface. Example: Inter"),
  files: field(fontFiles, "Its files, counted from the folder of this file."),
});

/** `NAME.theme.yaml`: a brand. */
export const themeFile = object("theme", {
  journeymap: field(formatVersion, "The version of the format. Example: 1"),
  name: field(plainText, "What the theme is called. Default: the file's name."),
  description: field(plainText, "One line on what it is for, shown by `journeymap themes`."),
  extends: field(
    plainText,
    "The built-in theme it starts from: default, dark, mono or colorblind. Default: default.",
  ),
  colors: field(
    colors,
    'The colours by what they mean. What is left out comes from the theme it extends. Example: { stage: "#0f172a", stageInk: "#ffffff" }',
  ),
  font: field(font, "The typeface of everything."),
  logo: field(plainText, "A local image for the header (PNG, JPEG, WebP or GIF)."),
  footer: field(text, "A line for the footer. Example: © Example Ltd., confidential"),
  ownColors: field(
    z.boolean(),
    "Whether colours that a journey gives its personas and lanes are used. Default: true.",
  ),
  shading: field(
    oneOf(["color", "pattern"]),
    "How areas are told apart: by color, or by outlines and patterns, for black and white.",
  ),
  radius: field(cornerRadius, "How round corners are, in units of the map. Example: 8"),
  density: field(oneOf(["compact", "normal", "airy"]), "How much room there is between things."),
});

export type ThemeFile = z.output<typeof themeFile>;
