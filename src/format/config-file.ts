import * as z from "zod/mini";
import { audience } from "./audience.ts";
import { formula } from "./formula.ts";
import { LANES_BY } from "./lanes-by.ts";
import { field, list, object } from "./shapes.ts";
import { ownKey, plainText } from "./text.ts";
import { atLeastOne, formatVersion, languageTag, oneOf, pixelScale } from "./values.ts";
import { VIEW_NAMES } from "./view-names.ts";

/** `journeymap.config.yaml`: defaults for every command run at or below its folder. */
export const configFile = object("config", {
  journeymap: field(formatVersion, "The version of the format. Example: 1"),
  formats: field(
    list(oneOf(["html", "svg", "pdf", "png"])),
    "What is made of each journey. Default: html. Example: [html, pdf]",
  ),
  outDir: field(plainText, "The folder for what is made. Default: beside the journey."),
  views: field(
    list(oneOf(["map", ...VIEW_NAMES, "all"])),
    "Which pictures are drawn of each journey, where it has something for them. Default: map. Example: [map, priorities]",
  ),
  template: field(plainText, "A built-in template (map, report) or a file of your own."),
  theme: field(plainText, "A built-in theme or a theme file. Example: brand.theme.yaml"),
  lang: field(
    list(languageTag),
    "The language to show, where journeys hold several. Of a list, or of `all`, each map is made in every language. Example: it",
  ),
  page: field(
    plainText,
    "The page of the PDF: a0 to a4, letter, tabloid, or width and height in millimetres. Default: as large as the map. Example: 420x297mm",
  ),
  fit: field(
    oneOf(["page", "pages", "tiles"]),
    "How a map comes onto `page`. page: the whole map on one page, which is the default. pages: laid out over as many pages as it needs. tiles: a poster, cut into sheets to put together.",
  ),
  poster: field(
    plainText,
    "With `fit: tiles`: how large the poster is that the sheets make up, named as a page is. Default: as large as the map. Example: a1",
  ),
  scale: field(pixelScale, "Pixels of the PNG for each unit of the map. Default: 2."),
  pdfStandard: field(
    list(oneOf(["a-2b", "ua-1"])),
    "Standards that the PDF is to keep. a-2b: for archives. ua-1: for screen readers.",
  ),
  priority: field(
    formula,
    "What opportunities are ranked by: a formula of impact, effort, severity (the highest of the pains it solves) and pains (how many it solves). Default: impact / effort. Example: (impact + severity) / effort",
  ),
  lanesBy: field(oneOf(LANES_BY), "What the lanes of the user flow stand for. Default: stage."),
  timeScale: field(
    z.boolean(),
    "Draw stages whose steps all say how long they take to the scale of time. Default: false.",
  ),
  systemFonts: field(
    oneOf(["fallback", "never"]),
    "When fonts that are installed on this machine are used. fallback: for what no other font can paint, which is the default. never: such characters are told in a warning.",
  ),
  jobs: field(atLeastOne, "How many maps are made at a time. Example: 4"),
  templates: field(plainText, "A folder with templates and partials of your own."),
  audience: field(plainText, "Whom maps are drawn for, unless the command says. Example: client"),
  audiences: field(
    z.record(ownKey, audience),
    "Whom maps can be drawn for, and what is left out for them. Example: { client: { hide: { fields: [notes, owner] } } }",
  ),
  locales: field(plainText, "A folder with words of the map in languages of your own."),
});

export type ConfigFile = z.output<typeof configFile>;
