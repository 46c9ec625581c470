import type { ViewName } from "../../format/view-names.ts";
import { empathyOf, isTold } from "../../journey/empathy.ts";
import { isMoreThanALine } from "../../journey/flow.ts";
import type { Journey } from "../../journey/journey.ts";
import { stakeholderField } from "../../journey/stakeholder-field.ts";
import type { Words } from "../../locale/words.ts";
import { isComparable } from "../prose/matrix.ts";
import { type MapPage, mapPage } from "./map-page.ts";

/** A picture beside the map, on a page of its own. */
export interface ReportPicture {
  view: ViewName;
  /** What CSS calls its page: the view, with a number where there is a picture for each persona. */
  sheet: string;
  anchor: string;
  name: string;
  page: MapPage;
  /** Whose it is, counted from 0. */
  persona?: number;
  /** Without fonts of its own. */
  svg: string;
}

/** A picture that was drawn: what the report has to know of it. */
export interface DrawnForReport {
  view: ViewName;
  title: string;
  /** px at 1:1 */
  width: number;
  height: number;
  svg: string;
}

/** The pictures of a report, view by view. */
export type ReportPictures = Partial<Record<ViewName, ReportPicture[]>>;

/** The views of which the picture says more than the report's own chapters. */
export function viewsInReport({ stages, stakeholders }: Journey): ViewName[] {
  const placed = stakeholders.some((one) => stakeholderField(one) !== undefined);
  const opportunities = stages.flatMap(({ steps }) => steps.flatMap((step) => step.opportunities));
  return [
    "empathy",
    ...(isMoreThanALine(stages) ? (["flow"] as const) : []),
    "whys",
    ...(isComparable(opportunities) ? (["priorities"] as const) : []),
    "touchpoints",
    ...(placed ? (["stakeholders"] as const) : []),
  ];
}

export function picturesOfReport(
  journey: Journey,
  words: Words,
  drawn: readonly DrawnForReport[],
): ReportPictures {
  const told = journey.personas.flatMap((persona, index) =>
    isTold(empathyOf(journey, persona)) ? [index] : [],
  );
  const pictures: ReportPictures = {};
  for (const { view, title, svg, ...size } of drawn) {
    const before = pictures[view] ?? [];
    const several = drawn.filter((one) => one.view === view).length > 1;
    const sheet = several ? `${view}-${before.length + 1}` : view;
    const persona = view === "empathy" ? told[before.length] : undefined;
    const picture: ReportPicture = {
      view,
      sheet,
      anchor: `picture-${sheet}`,
      name: persona === undefined ? words.views[view] : title,
      page: mapPage(size),
      ...(persona === undefined ? {} : { persona }),
      svg,
    };
    pictures[view] = [...before, picture];
  }
  return pictures;
}
