import { describe, expect, it } from "vitest";
import { personaParts } from "../../../src/views/page/persona-part.ts";
import { stagePart } from "../../../src/views/page/stage-part.ts";
import type { StepPart } from "../../../src/views/page/step-part.ts";
import type { Thing } from "../../../src/views/page/thing.ts";
import { journeyOf } from "../../support/drawn.ts";
import { sampleTelling } from "./sample-page.ts";

const telling = await sampleTelling();
const stages = telling.journey.stages.map((stage, index) => stagePart(telling, stage, index));
const steps = stages.flatMap((stage) => stage.steps);

function step(name: string): StepPart {
  const found = steps.find((one) => one.name === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
}

function things(kind: Thing["kind"]): Thing[] {
  return steps
    .flatMap(({ groups }) => groups.flatMap((group) => group.things))
    .filter((one) => one.kind === kind);
}

describe("a stage in words", () => {
  it("says its phase, goal, and what is expected and given", () => {
    expect(stages[0]).toMatchObject({
      id: "text-map-bike-en-stage-find",
      label: "Stage",
      number: 1,
      phase: "Before",
      goal: "A shop that is open",
      facts: [
        { name: "Expects", text: "Opening hours" },
        { name: "Gets", text: "A phone number" },
        { name: "Duration", text: "2 days" },
      ],
    });
  });

  it("shows its emotions as one line a persona, with gaps where nothing is felt", () => {
    const curves = stages[0]?.strip?.curves;
    expect(curves?.map(({ persona, points }) => [persona, points.length])).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(curves?.[0]?.points.map(({ moment }) => moment)).toEqual([false, true]);
    expect(curves?.[1]?.paths).toEqual([]);
  });
});

describe("a step in words", () => {
  it("tells also what the map leaves out", () => {
    const search = step("Searches");
    expect(search.facts).toEqual([
      { name: "Duration", text: "1 hour" },
      { name: "Device", text: "Mobile" },
      { name: "Owner", text: "Marketing" },
    ]);
    expect(search.fields.map(({ texts }) => texts.join())).toEqual(
      expect.arrayContaining([
        "A map of shops",
        "The site answers",
        "Map service",
        "Booking system (IT)",
        "city,email",
        "Cookie banner",
      ]),
    );
    expect(search.metrics).toMatchObject([{ value: "62%", target: "80%", reached: false }]);
    expect(search.notes).toBe("Check again in spring.");
    expect(search.sources).toMatchObject([{ code: "S1", href: "#text-map-bike-en-source-talks" }]);
  });

  it("names who takes part only where not everybody does", () => {
    expect(step("Searches").people.map(({ name }) => name)).toEqual(["Marta Rossi"]);
    expect(step("Calls the shop").people).toEqual([]);
  });

  it("names all with their roles, or says that it is everybody, where the map shows presence", async () => {
    const journey = await journeyOf(`
journeymap: 1
title: T
personas: [{ id: ana, name: Ana, role: buyer }, Ben]
stages: [{ name: S, steps: [{ name: A, personas: ana }, B] }]`);
    const [some, all] = journey.stages.flatMap((stage, index) =>
      stagePart({ ...telling, journey }, stage, index).steps.map(({ presence }) => presence),
    );
    expect(some).toMatchObject({ everybody: false, people: [{ name: "Ana", role: "Buyer" }] });
    expect(all).toEqual({ everybody: true, people: [] });
    expect(steps.map(({ presence }) => presence)).not.toContainEqual(expect.anything());
  });

  it("says feelings in words and numbers, with a real minus sign", () => {
    expect(
      step("Calls the shop").emotions.map(({ name, score, word }) => [name, score, word]),
    ).toEqual([
      ["Marta Rossi", "−1.5", "Bad"],
      ["Jon Berg", "+0.5", "indifferent"],
    ]);
  });

  it("knows when it is the whole of its stage", () => {
    expect(step("Rides").single).toBe(true);
    expect(step("Searches").single).toBe(false);
  });
});

describe("things in words", () => {
  it("a pain leads down to its cause and on to what solves it", () => {
    const [price, noon] = things("pain");
    expect(price).toMatchObject({
      label: "Pain point",
      number: 1,
      title: "No price on the site",
      assumed: false,
      whys: ["Prices change daily", "Nobody keeps a list"],
      facts: [{ name: "Root cause", text: "Nobody owns the price list" }],
      solvedBy: [
        { href: "#text-map-bike-en-opportunity-price-page", text: "Publish a price list" },
      ],
    });
    expect(price?.ratings).toMatchObject([{ name: "Severity", rating: { text: "4 of 5" } }]);
    expect(noon).toMatchObject({ assumed: true, told: false });
  });

  it("an opportunity names the pains by their numbers", () => {
    const [opportunity] = things("opportunity");
    expect(opportunity).toMatchObject({
      solves: [{ href: "#text-map-bike-en-pain-no-price", code: "1" }],
      facts: [
        { name: "Owner", text: "Marketing" },
        { name: "Status", text: "Planned" },
        { name: "Measured by", text: "Satisfaction" },
      ],
      link: "https://example.org/tickets/42",
    });
  });

  it("a moment has its term beside its name, unless that is its name", () => {
    const [named, unnamed] = things("moment");
    expect(named).toMatchObject({ title: "The first answer", type: "Zero moment of truth" });
    expect(named?.facts[0]).toEqual({ name: "Gap", text: "+3" });
    expect(unnamed?.title).toBe("Moment of truth");
    expect(unnamed).not.toHaveProperty("type");
  });

  it("follows only links that lead to a page or a mailbox", async () => {
    const journey = structuredClone(telling.journey);
    for (const one of journey.stages.flatMap((stage) =>
      stage.steps.flatMap((part) => part.opportunities),
    )) {
      one.link = "javascript:alert(1)";
    }
    const parts = journey.stages.map((stage, index) =>
      stagePart({ ...telling, journey }, stage, index),
    );
    expect(JSON.stringify(parts)).not.toContain("javascript:");
  });
});

describe("a persona in words", () => {
  it("keeps goals in sight and the rest for those who ask", () => {
    const [marta, jon] = personaParts(telling);
    expect(marta).toMatchObject({ part: "Buyer · The careful planner", more: true });
    expect(marta?.lists.map(({ name }) => name)).toEqual(["Goals"]);
    expect(marta?.further.map(({ name }) => name)).toEqual([
      "Needs",
      "Motivations",
      "Frustrations",
      "Fears",
    ]);
    expect(marta?.facts).toContainEqual({ name: "Share of the segment", text: "60%" });
    expect(jon?.more).toBe(false);
  });
});
