import type { ViewName } from "../../format/view-names.ts";
import type { Words } from "../../locale/words.ts";
import type { Glance } from "./glance.ts";
import type { ReportSections, ReportView } from "./report.ts";

/** A line of the contents. */
export interface ContentsEntry {
  name: string;
  anchor: string;
}

/** The sections that have something in them, in the order they stand in. */
export function contentsOf(
  sections: ReportSections & Pick<ReportView, "pictures"> & { glance: Glance | undefined },
  words: Words,
): ContentsEntry[] {
  const { report, lanes, blueprint, footer, header, stakeholders, compare, views } = words;
  const picture = (view: ViewName) => ({
    anchor: sections.pictures[view]?.[0]?.anchor ?? view,
    name: views[view],
    shown: sections.pictures[view] !== undefined,
  });
  /** What is told in words, unless a picture of the view says it. */
  const told = (view: ViewName, name: string, shown: boolean) => ({
    anchor: view,
    name,
    shown: shown && sections.pictures[view] === undefined,
  });
  const all: (ContentsEntry & { shown?: boolean })[] = [
    { anchor: "glance", name: report.glance, shown: sections.glance !== undefined },
    { anchor: "personas", name: header.personas, shown: sections.tellsOfPersonas },
    picture("empathy"),
    { anchor: "presence", name: lanes.presence, shown: sections.presence !== undefined },
    { anchor: "map", name: report.map },
    { anchor: "changes", name: compare.title, shown: sections.comparison !== undefined },
    { anchor: "stages", name: report.journey },
    picture("flow"),
    { anchor: "moments", name: lanes.moments, shown: sections.moments.length > 0 },
    { anchor: "pains", name: lanes.pains, shown: sections.pains.length > 0 },
    told("whys", report.whys, sections.chains.length > 0),
    picture("whys"),
    picture("priorities"),
    {
      anchor: "opportunities",
      name: lanes.opportunities,
      shown: sections.opportunities.length > 0,
    },
    { anchor: "hand-offs", name: blueprint.handOffs, shown: sections.handOffs.length > 0 },
    told("touchpoints", views.touchpoints, sections.touchpoints !== undefined),
    picture("touchpoints"),
    { anchor: "metrics", name: blueprint.metrics, shown: sections.metrics.length > 0 },
    told("stakeholders", stakeholders.title, sections.stakeholders.length > 0),
    picture("stakeholders"),
    { anchor: "sources", name: footer.sources, shown: sections.sources.length > 0 },
    { anchor: "about", name: footer.about },
  ];
  return all.filter(({ shown = true }) => shown).map(({ anchor, name }) => ({ anchor, name }));
}
