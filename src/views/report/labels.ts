import type { Words } from "../../locale/words.ts";

/** The words of the program that stand in a report, by what they name. */
export function reportLabels(words: Words) {
  const {
    report,
    lanes,
    values,
    persona,
    empathy,
    blueprint,
    stakeholders,
    footer,
    header,
    priorities,
  } = words;
  return {
    report,
    lanes,
    values,
    persona,
    empathy: empathy.title,
    blueprint,
    priorities,
    compare: words.compare,
    metrics: words.metrics,
    touchpoints: { ...words.touchpoints, title: words.views.touchpoints },
    moment: words.legend.moment,
    stakeholders,
    sources: footer.sources,
    about: footer.about,
    unsourced: footer.unsourced,
    date: footer.date,
    personas: header.personas,
  };
}

export type ReportLabels = ReturnType<typeof reportLabels>;
