import type { HandOffRow } from "./hand-offs.ts";
import type { MetricRow } from "./metrics.ts";
import type { MomentRow, OpportunityRow, PainRow } from "./tables.ts";

/** Which columns of the tables have something in them in any row. */
export interface Columns {
  moments: { span: boolean; gap: boolean; owner: boolean };
  pains: { severity: boolean; people: boolean; solvedBy: boolean };
  opportunities: {
    solves: boolean;
    impact: boolean;
    effort: boolean;
    worth: boolean;
    owner: boolean;
  };
  handOffs: { data: boolean; identity: boolean; people: boolean };
  metrics: { target: boolean; interval: boolean; size: boolean; period: boolean };
}

/** The tables whose columns differ. */
interface Tables {
  moments: readonly MomentRow[];
  pains: readonly PainRow[];
  opportunities: readonly OpportunityRow[];
  handOffs: readonly HandOffRow[];
  metrics: readonly MetricRow[];
}

/** @param rated a picture tells already how opportunities are rated, who has them and how far they are */
export function columnsOf(tables: Tables, rated: boolean): Columns {
  const { moments, pains, opportunities, handOffs, metrics } = tables;
  return {
    moments: {
      span: moments.some(({ importance, performance }) => importance ?? performance),
      gap: moments.some(({ gap }) => gap !== undefined),
      owner: moments.some(({ owner }) => owner !== undefined),
    },
    pains: {
      severity: pains.some(({ severity }) => severity),
      people: pains.some(({ people }) => people.length > 0),
      solvedBy: pains.some(({ solvedBy }) => solvedBy.length > 0),
    },
    opportunities: {
      solves: opportunities.some(({ solves }) => solves.length > 0),
      impact: !rated && opportunities.some(({ impact }) => impact),
      effort: !rated && opportunities.some(({ effort }) => effort),
      worth: !rated && opportunities.some(({ worth }) => worth !== undefined),
      owner: !rated && opportunities.some(({ owner, status }) => (owner ?? status) !== undefined),
    },
    handOffs: {
      data: handOffs.some(({ lostData }) => lostData.length > 0),
      identity: handOffs.some(({ identity }) => identity !== undefined),
      people: handOffs.some(({ people }) => people.length > 0),
    },
    metrics: {
      target: metrics.some(({ target }) => target !== undefined),
      interval: metrics.some(({ interval }) => interval !== undefined),
      size: metrics.some(({ size }) => size !== undefined),
      period: metrics.some(({ period }) => period !== undefined),
    },
  };
}
