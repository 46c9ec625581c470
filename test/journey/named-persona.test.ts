import { expect, test } from "vitest";
import { namesNoPersona } from "../../src/journey/named-persona.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { folderWith } from "../support/folder.ts";
import { stepsOf } from "./read-yaml.ts";

test("answers without a persona say so only beside those of one, of the same metric and place", async () => {
  const cwd = await folderWith({
    "a.journey.yaml": `journeymap: 1
title: T
personas: [Ana, Dan]
metrics:
  - { id: a, name: A, kind: nps, source: a.csv }
  - { id: b, name: B, kind: nps, source: b.csv }
stages: [S, T]
`,
    "a.csv": "step,persona,answer\ns,ana,9\ns,,3\nt,,9\n",
    "b.csv": "step,answer\ns,9\n",
  });
  const { journey } = await readJourney({ file: "a.journey.yaml" }, { cwd });
  if (!journey) throw new Error("The journey of the test is wrong.");
  const told = stepsOf(journey).flatMap(({ id, metrics }) =>
    metrics.map((value) => [
      `${id} ${value.metric.id} ${value.persona ?? "-"}`,
      namesNoPersona(value, metrics),
    ]),
  );
  expect(Object.fromEntries(told)).toEqual({
    "s a -": true,
    "s a ana": false,
    "s b -": false,
    "t a -": false,
  });
});
