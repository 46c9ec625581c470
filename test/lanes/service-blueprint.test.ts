import { describe, expect, it } from "vitest";
import type { HandOffMark } from "../../src/lanes/lane.ts";
import { drawn, journeyOf } from "../support/drawn.ts";
import { laneCards, saidOn } from "../support/lane-cards.ts";

async function mapOf(steps: string, more = "") {
  const yaml = `journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }, { name: Z, steps: [{ name: Last, actions: Ends }] }]`;
  return (await drawn(await journeyOf(yaml))).view.map;
}

async function marksOf(steps: string, more = ""): Promise<HandOffMark[]> {
  const map = await mapOf(steps, more);
  const content = map.lanes.find(({ id }) => id === "systems")?.content;
  return content?.kind === "cards" ? (content.handOffs ?? []) : [];
}

describe.each(["evidence", "frontstage", "backstage", "support"])("the lane %s", (lane) => {
  it("has a card for each text of a step", async () => {
    const cards = await laneCards(lane, `{ name: A, ${lane}: [Letter, Call] }, B`);
    expect(cards.map(saidOn)).toEqual([["Letter"], ["Call"]]);
    expect(cards.map(({ path }) => path)).toEqual([
      `stages[0].steps[0].${lane}[0]`,
      `stages[0].steps[0].${lane}[1]`,
    ]);
  });

  it("is not drawn when no step has something in it", async () => {
    const map = await mapOf("{ name: A, actions: Asks }");
    expect(map.lanes.map(({ id }) => id)).toEqual(["actions"]);
  });
});

describe("systems", () => {
  const systems = "systems: { crm: { name: Customer file, owner: Sales ops } }";

  it("show name and owner with an icon; a system need not be declared", async () => {
    const cards = await laneCards("systems", "{ name: A, systems: [crm, ERP] }", systems);
    expect(cards.map(saidOn)).toEqual([["Customer file", "Sales ops"], ["ERP"]]);
    expect(cards.map(({ icons }) => icons.map(({ icon }) => icon))).toEqual([
      ["system"],
      ["system"],
    ]);
    expect(cards.map(({ item }) => item)).toEqual(["crm", "erp"]);
  });
});

describe("hand-offs", () => {
  const both =
    "{ name: A, systems: crm, data: { out: [email, size] } }, { name: B, systems: erp, data: { in: [] } }";

  it("tell what is lost", async () => {
    const [mark, ...others] = await marksOf(both);
    expect(saidOn(mark)).toEqual(["Data lost", "email", "size", "Identity lost"]);
    expect(mark?.icons.map(({ icon }) => icon)).toEqual(["data-lost", "identity-lost"]);
    expect(others).toEqual([]);
  });

  it("tell who is not recognised when it is not everybody", async () => {
    const [mark] = await marksOf(
      "{ name: A, systems: crm }, { name: B, personas: bob, systems: erp }",
      "personas: [Ana, Bob]",
    );
    expect(mark?.people.map(({ persona }) => persona)).toEqual([1]);
    expect(mark?.personas).toEqual(["bob"]);
  });

  it.each(["en", "ar"])("stand between the two steps, below the systems (%s)", async (lang) => {
    const map = await mapOf(both, `lang: ${lang}`);
    const content = map.lanes.find(({ id }) => id === "systems")?.content;
    if (content?.kind !== "cards") throw new Error("Systems are cards.");
    const [mark] = content.handOffs ?? [];
    const [a, b] = map.steps.map(({ box }) => box.x + box.width / 2);
    const middle = (mark?.box.x ?? 0) + (mark?.box.width ?? 0) / 2;
    expect(middle).toBeCloseTo(((a ?? 0) + (b ?? 0)) / 2);
    expect(mark?.line?.x).toBeCloseTo(middle);
    const bottoms = content.cells.flatMap(({ cards }) =>
      cards.map(({ box }) => box.y + box.height),
    );
    expect(mark?.box.y).toBeGreaterThan(Math.max(...bottoms));
  });

  it("of ways that lead elsewhere stand beside the step that is left and name the next one", async () => {
    const marks = await marksOf(
      "{ name: A, systems: crm, next: c }, { name: B, systems: crm }, { name: C, systems: erp, next: [a, last] }",
    );
    expect(marks.map(({ from, to }) => [from, to])).toEqual([
      ["a", "c"],
      ["b", "c"],
      ["c", "a"],
    ]);
    expect(marks.map((mark) => saidOn(mark))).toEqual([
      ["Identity lost", "Next: C"],
      ["Identity lost"],
      ["Identity lost", "Next: A"],
    ]);
    const [over, on, back] = marks;
    expect(over?.line?.x).toBeLessThan(on?.line?.x ?? 0);
    expect(back?.line?.x).toBe(on?.line?.x);
  });

  it("at the same place stand one below the other", async () => {
    const marks = await marksOf(
      "{ name: A, systems: crm }, { name: B, systems: erp, next: [a, last] }",
    );
    const [on, back] = marks.map(({ box }) => box);
    expect(back?.y).toBeGreaterThan((on?.y ?? 0) + (on?.height ?? 0));
  });

  it("are told in the legend, those kinds that there are", async () => {
    const data = await mapOf("{ name: A, data: { out: email } }, { name: B, data: { in: name } }");
    expect(data.footer.legend.map(({ sign }) => sign)).toEqual(["data-lost"]);
    const identity = await mapOf("{ name: A, systems: crm }, { name: B, systems: erp }");
    expect(identity.footer.legend.map(({ sign }) => sign)).toEqual(["identity-lost"]);
  });

  it("bring the lane of systems along where the file names data only", async () => {
    const map = await mapOf("{ name: A, data: { out: email } }, { name: B, data: { in: name } }");
    expect(map.lanes.map(({ id }) => id)).toEqual(["actions", "systems"]);
    const kept = await mapOf("{ name: A, data: { out: email } }, { name: B, data: { in: email } }");
    expect(kept.lanes.map(({ id }) => id)).toEqual(["actions"]);
  });

  it("are left out, legend and all, when the file's list of lanes leaves out systems", async () => {
    const map = await mapOf(both, "lanes: [actions]");
    expect(map.lanes.map(({ id }) => id)).toEqual(["actions"]);
    expect(map.footer.legend).toEqual([]);
  });
});
