import { expect, test } from "vitest";
import { journeyOf } from "../../support/drawn.ts";
import { htmlOf, viewOf } from "./sample.ts";

const YAML = `journeymap: 1
title: T
stages:
  - name: Claim
    steps:
      - { name: Sends, systems: CRM, data: { out: [claim number] } }
      - { name: Rings, systems: ERP, data: { in: [] } }
  - { name: Waits, systems: ERP }
`;

test("a table tells every hand-off where something is lost, and a step tells its own", async () => {
  const view = await viewOf(await journeyOf(YAML));
  expect(view.handOffs).toEqual([
    {
      place: { number: "1.1", name: "Sends", stageName: "Claim", anchor: "step-1-1" },
      next: { number: "1.2", name: "Rings", stageName: "Claim", anchor: "step-1-2" },
      lostData: ["claim number"],
      identity: "CRM – ERP",
      people: [],
    },
  ]);
  expect(view.stages[0]?.steps.map(({ handOffs }) => handOffs.length)).toEqual([1, 0]);
  expect(view.contents.map(({ anchor }) => anchor)).toContain("hand-offs");
  const html = await htmlOf(await journeyOf(YAML));
  const table = /<section[^>]* id="hand-offs">.*?<\/section>/su.exec(html)?.[0] ?? "";
  const heads = [...table.matchAll(/<th [^>]*>(.*?)<\/th>/gu)].map(([, text]) => text);
  expect(heads).toEqual(["Where", "Next", "Data lost", "Identity lost"]);
  expect(table).toContain("CRM – ERP");
  expect(html).toContain("<dt>Hand-offs</dt>");
});

test("the table has no column for what is never lost, and is left out where nothing is", async () => {
  const identity = await htmlOf(await journeyOf(YAML.replaceAll(/, data: \{[^}]*\}/gu, "")));
  expect(identity).toContain('id="hand-offs"');
  expect(identity).not.toContain("Data lost");
  const nothing = await journeyOf("journeymap: 1\ntitle: T\nstages: [A, B]\n");
  expect((await viewOf(nothing)).contents.map(({ anchor }) => anchor)).not.toContain("hand-offs");
  expect(await htmlOf(nothing)).not.toContain('id="hand-offs"');
});
