import type { Term } from "../../format/formula.ts";
import { laterState } from "../../journey/comparison/states.ts";
import type { Journey } from "../../journey/journey.ts";
import type { Brand } from "../../layout/brand.ts";
import type { Direction } from "../../layout/frame.ts";
import { toldFormula } from "../../locale/formula.ts";
import type { Words } from "../../locale/words.ts";
import { brandOf } from "../../theme/brand.ts";
import type { Shading, Theme } from "../../theme/theme.ts";
import { VIEW_MODEL_VERSION } from "../picture.ts";
import { aboutFacts } from "../prose/about.ts";
import { type ToldComparison, toldComparison } from "../prose/changes.ts";
import type { Fact } from "../prose/facts.ts";
import { type PersonaSheet, personaSheets, tellsOfPersona } from "../prose/personas.ts";
import { type StakeholderRow, stakeholderRows } from "../prose/stakeholders.ts";
import { type TouchpointTable, touchpointTable } from "../prose/touchpoint-table.ts";
import { type ChangeLine, changeLines } from "./changes.ts";
import { type ReportColors, reportColors } from "./colors.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { type ContentsEntry, contentsOf } from "./contents.ts";
import { type Cover, coverOf } from "./cover.ts";
import { type Glance, glanceOf } from "./glance.ts";
import { type HandOffRow, handOffRows } from "./hand-offs.ts";
import { type ReportLabels, reportLabels } from "./labels.ts";
import { type MapPage, mapPage } from "./map-page.ts";
import { type MetricRow, metricRows } from "./metrics.ts";
import { cssString, pageNumberContent } from "./page-number.ts";
import { type DrawnForReport, picturesOfReport, type ReportPictures } from "./pictures.ts";
import { type PresenceTable, presenceTable } from "./presence.ts";
import { type SourceRow, sourceRows } from "./sources.ts";
import { type SmallCurve, type StageSheet, smallCurve, stageSheets } from "./stages.ts";
import {
  type MomentRow,
  momentRows,
  type OpportunityRow,
  opportunityRows,
  type PainRow,
  painRows,
} from "./tables.ts";

/** What the sections tell. */
export interface ReportSections {
  personas: PersonaSheet[];
  /** Of some persona the file says more than who it is. */
  tellsOfPersonas: boolean;
  presence?: PresenceTable;
  stages: StageSheet[];
  moments: MomentRow[];
  pains: PainRow[];
  /** Those of the pains that have whys. */
  chains: PainRow[];
  opportunities: OpportunityRow[];
  handOffs: HandOffRow[];
  metrics: MetricRow[];
  /** Which two states are compared; absent where there is one. */
  comparison?: ToldComparison;
  changes: ChangeLine[];
  touchpoints?: TouchpointTable;
  stakeholders: StakeholderRow[];
  sources: SourceRow[];
  /** No source is named, and that may be said. */
  unsourced: boolean;
  about: Fact[];
}

/**
 * A journey as a document of pages. The template gets it together with what can be made only when
 * its texts (`reportTexts`) have been set: `svg`, the map without fonts of its own; `fontFaces`, the
 * CSS rules that bring the fonts; `families`, the names of all that paint, the typeface first.
 */
export interface ReportView extends ReportSections {
  viewModel: typeof VIEW_MODEL_VERSION;
  lang: string;
  direction: Direction;
  title: string;
  labels: ReportLabels;
  light: ReportColors;
  /** px */
  radius: number;
  shading: Shading;
  brand: Brand;
  cover: Cover;
  /** Absent where there is nothing to say on it but how many stages there are. */
  glance?: Glance;
  columns: Columns;
  contents: ContentsEntry[];
  smallCurve: SmallCurve;
  mapPage: MapPage;
  /** Their texts are set already, as those of the map are. */
  pictures: ReportPictures;
  /** Values of CSS's `content` for the head and the foot of the pages. */
  /** "Ranked by Impact ÷ Effort." */
  rankedBy: string;
  pageHead: string;
  pageFoot: string;
  /** The brand's line, where there is one. */
  pageBrand?: string;
}

export interface ReportOptions {
  words: Words;
  theme: Theme;
  direction: Direction;
  /** What opportunities are ranked by. */
  formula: Term;
  /** px at 1:1 */
  map: { width: number; height: number };
  /** The pictures beside the map. */
  pictures: readonly DrawnForReport[];
}

/** @param given of two states, the report is on the later one, and tells what changes */
export function reportView(given: Journey, options: ReportOptions): ReportView {
  const journey = laterState(given);
  const { words, theme, direction, formula, map } = options;
  const { title, lang } = journey;
  const personas = personaSheets(journey, words);
  const pains = painRows(journey, words);
  const opportunities = opportunityRows(journey, words, formula);
  const touchpoints = touchpointTable(journey, words);
  const presence = presenceTable(journey, words);
  const comparison = toldComparison(given, words);
  const sections: ReportSections = {
    personas,
    tellsOfPersonas: personas.some(tellsOfPersona),
    ...(presence ? { presence } : {}),
    stages: stageSheets(journey, words),
    moments: momentRows(journey, words),
    pains,
    chains: pains.filter(({ whys }) => whys.length > 0),
    opportunities,
    handOffs: handOffRows(journey, words),
    metrics: metricRows(journey, words),
    ...(comparison ? { comparison } : {}),
    changes: changeLines(given, words),
    ...(touchpoints ? { touchpoints } : {}),
    stakeholders: stakeholderRows(journey, words),
    sources: sourceRows(journey, words),
    unsourced: journey.research.length === 0 && !journey.hidesResearch,
    about: aboutFacts(journey, words),
  };
  const pictures = picturesOfReport(journey, words, options.pictures);
  const glance = glanceOf(journey, words, formula);
  const brand = brandOf(theme, lang);
  return {
    viewModel: VIEW_MODEL_VERSION,
    lang,
    direction,
    title,
    labels: reportLabels(words),
    light: reportColors(journey, theme),
    radius: theme.radius,
    shading: theme.shading,
    brand,
    cover: coverOf(journey, words),
    ...(glance ? { glance } : {}),
    columns: columnsOf(sections, pictures.priorities !== undefined),
    contents: contentsOf({ ...sections, glance, pictures }, words),
    smallCurve: smallCurve(journey),
    mapPage: mapPage(map),
    pictures,
    rankedBy: words.priorities.rankedBy.replace("{formula}", toldFormula(words, formula)),
    pageHead: cssString(title),
    pageFoot: pageNumberContent(words.report.pageNumber),
    ...(brand.footer === undefined ? {} : { pageBrand: cssString(brand.footer) }),
    ...sections,
  };
}
