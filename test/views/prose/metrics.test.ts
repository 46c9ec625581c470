import { describe, expect, test } from "vitest";
import { placedMetrics } from "../../../src/views/prose/metrics.ts";
import { metricRows } from "../../../src/views/report/metrics.ts";
import { exampleJourney, journeyOf } from "../../support/drawn.ts";
import { htmlOf, words } from "../report/sample.ts";

describe("all that was measured, as a table", () => {
  const journey = () =>
    journeyOf(`journeymap: 1
title: T
metrics: [{ id: wait, name: Wait, kind: duration, unit: min, target: 3 }, { id: sure, name: Sure, kind: percent }]
stages:
  - { name: Ask, metrics: [{ metric: sure, value: 80, n: 12 }, { metric: wait, value: 4, period: 2026-Q2 }] }
  - { name: Get, metrics: { metric: wait, value: 2.5 } }
`);

  test("comes metric by metric, step by step", async () => {
    const rows = metricRows(await journey(), words);
    expect(rows.map(({ name, value, place }) => `${name} ${value} ${place?.name}`)).toEqual([
      "Wait 4 min Ask",
      "Wait 2.5 min Get",
      "Sure 80% Ask",
    ]);
  });

  test("says the target with its side, n and period, as far as they are known", async () => {
    const [first, second, third] = metricRows(await journey(), words);
    expect(first).toMatchObject({ verdict: "3 min, missed", reached: false, period: "2026-Q2" });
    expect(second).toMatchObject({ verdict: "3 min, reached", reached: true });
    expect(third).toMatchObject({ size: "12", facts: ["n = 12"] });
    expect(third).not.toHaveProperty("verdict");
  });

  test("says the interval and the days of what was computed, of the whole journey first", async () => {
    const rows = placedMetrics(await exampleJourney("parental-leave-benefit"), words);
    const computed = rows.filter(({ line }) => line.interval !== undefined);
    expect(computed.map(({ step }) => step?.id)).toEqual([
      undefined,
      "sign-in",
      "choose-weeks",
      "send-claim",
      "track",
      "more-proof",
      "decision",
      "first-payment",
    ]);
    // 31 of 48: 64.58 %, by Wilson 50.4 … 76.6
    expect(computed[0]?.line).toMatchObject({
      value: "64.6%",
      interval: "50.4% – 76.6%",
      size: "48",
    });
  });

  test("is in the report with only the columns that have something in them", async () => {
    const html = await htmlOf(await journey());
    const table = /<section[^>]*id="metrics">.*?<\/section>/su.exec(html)?.[0] ?? "";
    const heads = [...table.matchAll(/<th [^>]*>(.*?)<\/th>/gu)].map(([, head]) => head);
    expect(heads).toEqual(["Metric", "Where", "Value", "Target", "n", "Period"]);
    expect(table.match(/<tr data-path/gu)).toHaveLength(3);
  });
});
