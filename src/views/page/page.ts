import type { Term } from "../../format/formula.ts";
import { laterState } from "../../journey/comparison/states.ts";
import type { Journey } from "../../journey/journey.ts";
import { isUnsourced } from "../../journey/unsourced.ts";
import type { Brand } from "../../layout/brand.ts";
import type { Words } from "../../locale/words.ts";
import { brandOf } from "../../theme/brand.ts";
import type { Shading, Theme } from "../../theme/theme.ts";
import type { FlowTold } from "../flow/tell.ts";
import type { MapView } from "../map/map.ts";
import type { MapPalette } from "../palettes.ts";
import { VIEW_MODEL_VERSION } from "../picture.ts";
import { type ToldComparison, toldComparison } from "../prose/changes.ts";
import { type Fact, factsOf } from "../prose/facts.ts";
import { type StakeholderRow, stakeholderRows } from "../prose/stakeholders.ts";
import { type TouchpointTable, touchpointTable } from "../prose/touchpoint-table.ts";
import type { WhysTold } from "../whys/tell.ts";
import { aboutFacts, badgesOf, type SourceLine, sourceLines } from "./about.ts";
import { type ChangeLine, changeLines } from "./changes.ts";
import { type MetricRow, metricRows } from "./metrics.ts";
import { toldFlow, toldWhys } from "./other-views.ts";
import { type PersonaPart, personaParts } from "./persona-part.ts";
import { contentPolicy } from "./policy.ts";
import { type RankedParts, rankedParts } from "./ranking.ts";
import { type PageSheet, pageSheet, plainSheet } from "./sheet.ts";
import { type StagePart, stagePart } from "./stage-part.ts";

/** What the template of the web page gets. */
export interface PageView {
  viewModel: typeof VIEW_MODEL_VERSION;
  /** The id of the map's `<svg>`; begins every id on the page. */
  id: string;
  lang: string;
  direction: "ltr" | "rtl";
  title: string;
  subtitle?: string;
  description?: string;
  /** One line for search engines and previews. */
  summary?: string;
  badges: string[];
  facts: Fact[];
  words: Words;
  radius: number;
  shading: Shading;
  /** The brand's logo, and its line for the foot. */
  brand: Brand;
  light: MapPalette;
  /** Absent where a brand has one look only. */
  dark?: MapPalette;
  /** What the dark colours of the map are for, in the words of CSS; outdoes the light ones. */
  darkScope: string;
  /** The map, drawn: goes onto the page as it is. */
  svg: string;
  /** The map shows two states of the journey. */
  compared: boolean;
  sheet: PageSheet;
  script: string;
  policy: string;
  personas: PersonaPart[];
  /** More than one persona: there is somebody to choose. */
  several: boolean;
  stages: StagePart[];
  /** Absent where each step leads to the one that follows it, and no other. */
  flow?: FlowTold;
  ranked: RankedParts;
  /** Absent where no pain has whys. */
  whys?: WhysTold;
  /** That all is assumed, where claims are made and no source is named. */
  unsourced?: string;
  metrics: MetricRow[];
  /** Which two states the map shows; absent where it is of one. */
  comparison?: ToldComparison;
  changes: ChangeLine[];
  /** Absent where the journey names neither touchpoints nor channels. */
  touchpoints?: TouchpointTable;
  stakeholders: StakeholderRow[];
  sources: SourceLine[];
  about: Fact[];
}

export interface PageOptions {
  words: Words;
  theme: Theme;
  /** What opportunities are ranked by. */
  formula: Term;
  map: MapView;
  /** The map as SVG, its fonts embedded. */
  svg: string;
  /** The size of the picture, in px, where the user's own template has drawn it. */
  own?: { width: number; height: number };
  /** The page's script; `readViewerScript` reads it. */
  script: string;
}

/** The web page of a journey: the map, and the same journey as text. */
export function pageView(journey: Journey, options: PageOptions): PageView {
  const { words, theme, formula, map, svg } = options;
  // The W3C's checker counts the hash without the white space at the ends.
  const script = options.script.trim();
  const telling = { journey, words, mapId: map.id };
  const comparison = toldComparison(journey, words);
  const later = { ...telling, journey: laterState(journey) };
  const flow = toldFlow(later);
  const whys = toldWhys(later);
  const { title, subtitle, description, scenario, goal, lang } = journey;
  const touchpoints = touchpointTable(later.journey, words);
  const summary = description ?? subtitle ?? scenario;
  return {
    viewModel: VIEW_MODEL_VERSION,
    id: map.id,
    lang,
    direction: map.direction,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(description === undefined ? {} : { description }),
    ...(summary === undefined ? {} : { summary }),
    badges: badgesOf(journey, words),
    facts: factsOf([
      [words.header.scenario, scenario],
      [words.header.goal, goal],
    ]),
    words,
    radius: theme.radius,
    shading: theme.shading,
    brand: brandOf(theme, lang),
    light: map.light,
    ...(map.dark ? { dark: map.dark } : {}),
    darkScope: `${map.id}.journeymap`,
    svg,
    compared: map.compared,
    sheet: options.own ? plainSheet(options.own) : pageSheet(map.map),
    script,
    policy: contentPolicy(script),
    personas: personaParts(telling),
    several: journey.personas.length > 1,
    stages: journey.stages.map((stage, index) => stagePart(telling, stage, index)),
    ...(flow ? { flow } : {}),
    ranked: rankedParts(later, formula),
    ...(whys ? { whys } : {}),
    ...(isUnsourced(journey) ? { unsourced: words.footer.unsourced } : {}),
    metrics: metricRows(later),
    ...(comparison ? { comparison } : {}),
    changes: changeLines(telling),
    ...(touchpoints ? { touchpoints } : {}),
    stakeholders: stakeholderRows(journey, words),
    sources: sourceLines(telling),
    about: aboutFacts(journey, words),
  };
}
