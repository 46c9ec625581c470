import type { Words } from "./words.ts";

/** What a field of the format is called; a key of the user's own goes by itself. */
export function fieldName(words: Words, field: string): string {
  const names: Record<string, string> = {
    ...words.fields,
    ...words.values,
    ...persona(words),
    ...journey(words),
    ...step(words),
  };
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}

function persona({ persona: words, empathy }: Words) {
  const { goals, needs, motivations, frustrations, fears, channels, traits, share } = words;
  return {
    ...{ goals, needs, motivations, frustrations, fears, channels, traits, share },
    channel: channels,
    empathy: empathy.title,
  };
}

function journey({ report, header, footer, stakeholders }: Words) {
  const { scenario, goal, version, personas } = header;
  const { authors, date, reviewed, scale } = footer;
  const { tags, state, category, kind, size } = report;
  const { power, interest, stance, note } = stakeholders;
  return {
    ...{ scenario, goal, version, personas, authors, date, reviewed, scale },
    ...{ tags, state, category, kind, n: size, power, interest, stance, note },
    research: footer.sources,
  };
}

function step({ blueprint, metrics, page, lanes, report, values }: Words) {
  const { dataIn, dataOut, notes, next, target } = blueprint;
  const { value, period } = metrics;
  return {
    ...{ dataIn, dataOut, notes, next, target, value, period },
    whys: page.whys,
    image: lanes.images,
    type: report.kind,
    why: values.because,
  };
}
