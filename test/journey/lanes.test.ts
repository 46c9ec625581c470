import { expect, test } from "vitest";
import { journeyOf, problemsOf, stepsOf } from "./read-yaml.ts";

test("lanes are built in or the user's own, in the file's order", async () => {
  const journey = await journeyOf(`lanes:
  - emotion
  - { id: legal, title: Legal, color: "#475569" }
  - Team notes
  - { id: pains, title: What hurts }
stages: { name: A, lanes: { legal: Rules apply, team-notes: [x, y] } }
`);
  expect(journey.lanes).toEqual([
    { id: "emotion", own: false },
    { id: "legal", title: "Legal", color: "#475569", own: true },
    { id: "team-notes", title: "Team notes", own: true },
    { id: "pains", title: "What hurts", own: false },
  ]);
  expect(stepsOf(journey)[0]?.lanes).toEqual({ legal: ["Rules apply"], "team-notes": ["x", "y"] });
});

test("without a list, every lane that a step fills is one", async () => {
  const journey = await journeyOf("stages: { name: A, lanes: { Legal: x } }\n");
  expect(journey.lanes).toBe(undefined);
  expect(stepsOf(journey)[0]?.lanes).toEqual({ legal: ["x"] });
});

test("a lane that is neither built in nor filled is a slip of the pen", async () => {
  expect(await problemsOf("lanes: [actions, pians]\nstages: A\n")).toMatchObject([
    { code: "unknown-id", path: "lanes[1]", help: "Did you mean `pains`?" },
  ]);
});

test("a step fills only lanes that are listed, and none of the map itself", async () => {
  const found = await problemsOf(`lanes: [actions, { id: legal, title: Legal }, actions]
stages: { name: A, lanes: { leagl: x, pains: y } }
`);
  expect(found).toMatchObject([
    { code: "duplicate-id", path: "lanes[2]" },
    {
      code: "unknown-id",
      path: "stages.lanes.leagl",
      help: "Did you mean `legal`? Lanes here: legal.",
    },
    { code: "wrong-value", path: "stages.lanes.pains" },
  ]);
});
