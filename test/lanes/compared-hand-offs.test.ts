import { describe, expect, it } from "vitest";
import type { HandOffMark } from "../../src/lanes/lane.ts";
import { bothStates, drawn, journeyOf } from "../support/drawn.ts";
import { saidOn } from "../support/lane-cards.ts";

async function mapOf(before: string, after: string, more = "") {
  const read = (steps: string) =>
    journeyOf(`journeymap: 1\ntitle: T\n${more}\nstages: [{ name: S, steps: [${steps}] }]`);
  return (await drawn(bothStates(await read(before), await read(after)))).view.map;
}

async function marksOf(before: string, after: string, more = ""): Promise<HandOffMark[]> {
  const { lanes } = await mapOf(before, after, more);
  const content = lanes.find(({ id }) => id === "systems")?.content;
  return content?.kind === "cards" ? (content.handOffs ?? []) : [];
}

/** The texts of a mark that are struck through. */
function struckOn(mark: HandOffMark | undefined): string[] {
  const struck = mark?.texts.filter((text) => text.struck) ?? [];
  return saidOn(mark && { ...mark, tags: [], badges: [], pips: [], texts: struck });
}

const A = "{ name: A, systems: crm, data: { out: [email, size] } }";
const B = "{ name: B, systems: erp, data: { in: [] } }";
const KNOWN = "{ name: B, systems: crm, data: { in: [email, size] } }";

describe("a mark of a hand-off on a map of two states", () => {
  it("is plain where the same is lost", async () => {
    const [mark] = await marksOf(`${A}, ${B}`, `${A}, ${B}`);
    expect(mark).not.toHaveProperty("change");
    expect(mark?.tags).toEqual([]);
    expect(struckOn(mark)).toEqual([]);
  });

  it("says that it is gone, all of it struck through, where nothing is lost any more", async () => {
    const [mark] = await marksOf(`${A}, ${B}`, `${A}, ${KNOWN}`);
    expect(mark?.change).toBe("removed");
    expect(mark?.tags.map(({ change }) => change)).toEqual(["removed"]);
    expect(struckOn(mark)).toEqual(["Data lost", "email", "size", "Identity lost"]);
  });

  it("says that it is new", async () => {
    const [mark] = await marksOf(`${A}, ${KNOWN}`, `${A}, ${B}`);
    expect(mark?.change).toBe("added");
    expect(mark?.tags.map(({ change }) => change)).toEqual(["added"]);
    expect(struckOn(mark)).toEqual([]);
  });

  it("says what came and what went, and first what stayed", async () => {
    const later = "{ name: B, systems: [crm, erp], data: { in: [size] } }";
    const more = "{ name: A, systems: crm, data: { out: [email, size, colour] } }";
    const [mark] = await marksOf(`${A}, ${B}`, `${more}, ${later}`);
    expect(mark?.change).toBe("changed");
    expect(mark?.tags.map(({ change }) => change)).toEqual([
      "changed",
      "added",
      "removed",
      "removed",
    ]);
    expect(struckOn(mark)).toEqual(["size", "Identity lost"]);
    expect(mark?.lostData).toEqual(["email", "colour"]);
    const [only] = await marksOf(
      `${A}, { name: B, systems: erp, data: { in: [email, size] } }`,
      `${A}, ${B}`,
    );
    expect(saidOn(only)).toEqual([
      "Changed",
      "Added",
      "Identity lost",
      "Data lost",
      "email",
      "size",
    ]);
    const top = (change: string) => only?.tags.find((tag) => tag.change === change)?.box.y ?? 0;
    const identity = only?.texts[0]?.box.y ?? 0;
    expect(top("added")).toBeGreaterThan(identity);
  });

  it("says where the way went where a new step stands there now", async () => {
    const [mark] = await marksOf(`${A}, ${B}`, `${A}, { name: C }, ${B}`);
    expect(saidOn(mark)).toContain("Next: B");
    expect(struckOn(mark)).toContain("Next: B");
  });

  it("tells who went that way before", async () => {
    const bob = A.replace("{", "{ personas: bob,");
    const [mark] = await marksOf(`${bob}, ${B}`, `${A}, ${B}`, "personas: [Ana, Bob]");
    expect(saidOn(mark)).toContain("Personas: Bob → Ana, Bob");
  });

  it("keeps the lane where the later state has neither systems nor losses", async () => {
    const before = "{ name: A, data: { out: email } }, { name: B, data: { in: [] } }";
    const { lanes } = await mapOf(before, "{ name: A, actions: Asks }, { name: B }");
    expect(lanes.map(({ id }) => id)).toContain("systems");
  });

  it("has its signs in the legend, though it is not counted", async () => {
    const before = "{ name: A, data: { out: email } }, { name: B, data: { in: [] } }";
    const map = await mapOf(before, before.replace("in: []", "in: [email]"));
    const signs = map.footer.legend.map(({ sign }) => sign);
    expect(signs).toEqual(expect.arrayContaining(["removed", "changed", "data-lost"]));
    expect(map.header.badges.map(({ kind }) => kind)).toEqual(["changed"]);
    const hidden = await mapOf(before, before.replace("in: []", "in: [email]"), "lanes: [actions]");
    expect(hidden.footer.legend.map(({ sign }) => sign)).not.toContain("removed");
  });
});
