import { describe, expect, it } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { journeymap } from "../../support/program.ts";

const TODAY = `journeymap: 1
title: Parcel
state: current
personas: [{ id: ana, name: Ana }, { id: ben, name: Ben }]
stages:
  - { name: Order, emotion: { ana: -1, ben: 1 }, pains: { text: Slow, severity: 4 }, notes: Secret today }
  - { name: Ring, personas: ben, thoughts: Ben waits }
`;
const TOMORROW = `journeymap: 1
title: Parcel
state: future
personas: [{ id: ana, name: Ana }, { id: eva, name: Eva }]
stages:
  - { name: Order, emotion: { ana: 1, eva: 2 }, pains: { text: Slow, severity: 1 }, notes: Secret tomorrow }
  - { name: Plan, personas: eva, thoughts: Eva plans }
`;
const FILES = { "a.journey.yaml": TODAY, "b.journey.yaml": TOMORROW };

async function compare(flags: string[], files: Record<string, string> = FILES) {
  const cwd = await folderWith(files);
  return journeymap(["render", ...flags], { cwd });
}

const BOTH = ["a.journey.yaml", "--compare", "b.journey.yaml"];
const SVG = ["-f", "svg", "-o", "-"];

describe("--compare", () => {
  it("draws both states, and writes a file that is neither's own", async () => {
    const { code, err } = await compare([...BOTH, "-f", "svg"]);
    expect(code).toBe(0);
    expect(err).toContain("a.compare.svg");
  });

  it("marks what came, went and changed", async () => {
    const { out } = await compare([...BOTH, ...SVG]);
    const changes = (name: string) => out.match(new RegExp(`data-change="${name}"`, "gu"))?.length;
    expect(["added", "removed", "changed"].map(changes).every(Boolean)).toBe(true);
    expect(out).toContain("Severity: 4 → 1");
    expect(out).toContain("As it is today compared with As it will be");
  });

  it("has nothing of other personas, in either file", async () => {
    const { code, out } = await compare([...BOTH, ...SVG, "--persona", "ana"]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/Ben|Eva/u);
  });

  it("finds a persona in either file", async () => {
    const { out } = await compare([...BOTH, ...SVG, "--persona", "eva"]);
    expect(out).toContain("Eva plans");
    expect((await compare([...BOTH, "--persona", "zoe"])).err).toContain(
      "Personas here: ana, ben, eva",
    );
  });

  it("has nothing of what is hidden from an audience, in either file", async () => {
    const config =
      "journeymap: 1\naudiences: { client: { hide: { fields: [notes, severity] } } }\n";
    const files = { ...FILES, "journeymap.config.yaml": config };
    const flags = [...BOTH, "-f", "html", "-o", "-"];
    expect((await compare(flags, files)).out).toMatch(/Secret t/u);
    const { code, out } = await compare([...flags, "--audience", "client"], files);
    expect(code).toBe(0);
    expect(out).not.toMatch(/Secret|4 → 1/u);
  });

  it("tells the mistakes of both files, each with its own", async () => {
    const files = {
      "a.journey.yaml": TODAY.replace("pains", "pians"),
      "b.journey.yaml": TOMORROW.replace("thoughts", "thougths"),
    };
    const { code, out, err } = await compare([...BOTH, ...SVG], files);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("a.journey.yaml:6:");
    expect(err).toContain("b.journey.yaml:7:");
  });

  it("says so where nothing differs", async () => {
    const { out } = await compare([...BOTH, ...SVG], {
      "a.journey.yaml": TODAY,
      "b.journey.yaml": TODAY,
    });
    expect(out).toContain("Nothing differs.");
    expect(out).not.toMatch(/ data-change=/u);
  });
});

describe("hand-offs of the earlier file", () => {
  const LOSING = `journeymap: 1
title: Parcel
personas: [{ id: ana, name: Ana }, { id: ben, name: Ben }]
stages:
  - { name: Order, personas: ben, systems: Benshop, data: { out: [Benword] } }
  - { name: Ring, personas: ben, systems: Bendesk, data: { in: [] } }
  - { name: Wait, personas: ana, data: { in: [] } }
`;
  const files = {
    "a.journey.yaml": LOSING,
    "b.journey.yaml": LOSING.replace("in: []", "in: [Benword]"),
    "journeymap.config.yaml":
      "journeymap: 1\naudiences: { client: { hide: { fields: [data, systems] } } }\n",
  };
  const flags = [...BOTH, "-f", "html", "-o", "-"];

  it("are told, on the map and in words", async () => {
    const { out } = await compare(flags, files);
    expect(out).toContain('data-handoff="order.ring"');
    expect(out).toContain("Order → Ring");
  });

  it("are nowhere where their personas or their fields are left out", async () => {
    for (const left of [
      ["--persona", "ana"],
      ["--audience", "client"],
    ]) {
      const { code, out } = await compare([...flags, ...left], files);
      expect(code).toBe(0);
      expect(out).not.toMatch(/Benword|Benshop|Bendesk|Order → Ring|data-handoff="/u);
    }
  });
});

describe("what cannot be compared", () => {
  it.each([
    [["--compare", "b.journey.yaml"], "but there are 2: a.journey.yaml, b.journey.yaml"],
    [["a.journey.yaml", "--compare", "c.yaml"], "There is no file c.yaml to compare with."],
    [["a.journey.yaml", "--compare", "."], ". is a folder."],
    [["a.journey.yaml", "--compare", "-"], "--compare takes a file"],
    [["a.journey.yaml", "--compare", "./a.journey.yaml"], "is the same file as the journey"],
    [[...BOTH, "--time-scale"], "--time-scale is for one journey"],
    [[...BOTH, "--view", "priorities"], "the other views are of one"],
    [[...BOTH, "-f", "svg", "-o", "b.journey.yaml"], "the map would be written over it"],
  ])("is refused: %j", async (flags, message) => {
    const { code, err } = await compare(flags);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
