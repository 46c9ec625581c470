import type { ViewName } from "../../format/view-names.ts";
import { isMoreThanALine } from "../../journey/flow.ts";
import type { Journey } from "../../journey/journey.ts";
import { stakeholderField } from "../../journey/stakeholder-field.ts";
import type { Words } from "../../locale/words.ts";
import { type MapPage, mapPage } from "./map-page.ts";

/** A picture beside the map, on a page of its own. */
export interface ReportPicture {
  view: ViewName;
  anchor: string;
  name: string;
  page: MapPage;
  /** Without fonts of its own. */
  svg: string;
}

/** A picture that was drawn: what the report has to know of it. */
export interface DrawnForReport {
  view: ViewName;
  /** px at 1:1 */
  width: number;
  height: number;
  svg: string;
}

/** The views of which the picture says more than the report's own chapters. */
export function viewsInReport({ stages, stakeholders }: Journey): ViewName[] {
  const placed = stakeholders.some((one) => stakeholderField(one) !== undefined);
  return [
    ...(isMoreThanALine(stages) ? (["flow"] as const) : []),
    "whys",
    ...(placed ? (["stakeholders"] as const) : []),
  ];
}

export function reportPicture(words: Words, { view, svg, ...size }: DrawnForReport): ReportPicture {
  return { view, anchor: `picture-${view}`, name: words.views[view], page: mapPage(size), svg };
}
