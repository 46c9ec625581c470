import { describe, expect, test } from "vitest";
import { checkShape } from "../../src/format/check-shape.ts";
import { journeyFile } from "../../src/format/journey-file.ts";
import { stage } from "../../src/format/stage.ts";
import { Localised } from "../../src/format/text.ts";

/** A stage as it is understood; nothing may be wrong with it. */
function stageOf(fields: object) {
  const { value, issues } = checkShape(stage, { name: "Find", ...fields });
  expect(issues).toEqual([]);
  return value;
}

describe("one value where a list stands", () => {
  test("a text", () => {
    expect(stageOf({ actions: "Searches" })?.actions).toEqual(["Searches"]);
    expect(stageOf({ actions: ["Searches", "Asks"] })?.actions).toEqual(["Searches", "Asks"]);
    expect(stageOf({ personas: "ana" })?.personas).toEqual(["ana"]);
  });

  test("an object", () => {
    expect(stageOf({ pains: { text: "Slow", severity: 3 } })?.pains).toEqual([
      { text: "Slow", severity: 3 },
    ]);
  });

  test("a text for each language", () => {
    const [action] = stageOf({ actions: { en: "Searches", it: "Cerca" } })?.actions ?? [];
    expect(action).toEqual(new Localised({ en: "Searches", it: "Cerca" }));
  });
});

describe("plain text where an object stands", () => {
  test.each([
    ["pains", { text: "x" }],
    ["gains", { text: "x" }],
    ["opportunities", { text: "x" }],
    ["touchpoints", { text: "x" }],
    ["next", { to: "x" }],
    ["steps", { name: "x" }],
  ] as const)("%s", (field, expected) => {
    expect(stageOf({ [field]: "x" })?.[field]).toEqual([expected]);
    expect(stageOf({ [field]: ["x"] })?.[field]).toEqual([expected]);
  });

  test("at the top of the file too", () => {
    const { value, issues } = checkShape(journeyFile, {
      journeymap: 1,
      title: "T",
      personas: "Marta",
      stakeholders: "Works council",
      metrics: "Satisfaction",
      research: ["Seven interviews"],
      channels: { web: "Website" },
      systems: { crm: "CRM" },
      lanes: "actions",
      stages: "Find",
    });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      personas: [{ name: "Marta" }],
      stakeholders: [{ name: "Works council" }],
      metrics: [{ name: "Satisfaction" }],
      research: [{ title: "Seven interviews" }],
      channels: { web: { name: "Website" } },
      systems: { crm: { name: "CRM" } },
      lanes: [{ id: "actions" }],
      stages: [{ name: "Find" }],
    });
  });

  test("a text for each language stands for an object as well", () => {
    const names = new Localised({ en: "Slow", it: "Lento" });
    expect(stageOf({ pains: { en: "Slow", it: "Lento" } })?.pains).toEqual([{ text: names }]);
    expect(stageOf({ pains: [{ en: "Slow", it: "Lento" }] })?.pains).toEqual([{ text: names }]);
  });

  test("a field that looks like a language stays a field", () => {
    expect(stageOf({ next: { to: "demo" } })?.next).toEqual([{ to: "demo" }]);
    expect(stageOf({ pains: { id: "slow", text: "x" } })?.pains).toEqual([
      { id: "slow", text: "x" },
    ]);
  });
});

describe("emotions", () => {
  test("a number is meant for all", () => {
    expect(stageOf({ emotion: -1.5 })?.emotion).toEqual({ score: -1.5 });
  });

  test("each persona may have a number or the whole of it", () => {
    expect(stageOf({ emotion: { ana: -1, cfo: { score: 0, feeling: "calm" } } })?.emotion).toEqual({
      ana: { score: -1 },
      cfo: { score: 0, feeling: "calm" },
    });
  });
});

describe("moments of truth", () => {
  test("true, a type, a name or the whole of it", () => {
    expect(stageOf({ moment: true })?.moment).toEqual({});
    expect(stageOf({ moment: "zmot" })?.moment).toEqual({ type: "zmot" });
    expect(stageOf({ moment: "The shortlist" })?.moment).toEqual({ name: "The shortlist" });
    expect(stageOf({ moment: { type: "fmot", importance: 5 } })?.moment).toEqual({
      type: "fmot",
      importance: 5,
    });
  });

  test("false is none", () => {
    expect(stageOf({ moment: false })?.moment).toBe(undefined);
  });
});

test("a field that may be left out may also stay empty", () => {
  expect(stageOf({ goal: null, pains: null, actions: "  ", moment: null })).toEqual({
    name: "Find",
  });
});

test("numbers are texts where texts are asked for", () => {
  expect(stageOf({ duration: 3 })?.duration).toBe(3);
  const { issues } = checkShape(journeyFile, {
    journeymap: 1,
    title: "T",
    version: 1.3,
    personas: { name: "Ana", facts: { Age: 41 }, share: "35%" },
    stages: "Find",
  });
  expect(issues).toEqual([]);
});
