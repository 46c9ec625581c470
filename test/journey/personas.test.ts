import path from "node:path";
import { describe, expect, test } from "vitest";
import { readJourney } from "../../src/journey/read-journey.ts";
import { folderWith } from "../support/folder.ts";
import { png } from "../support/images.ts";
import { journeyOf, problemsOf, told } from "./read-yaml.ts";

const HEAD = "journeymap: 1\ntitle: T\nstages: A\n";

/** Reads `maps/a.journey.yaml` of a folder with these files, from the folder itself. */
async function read(files: Record<string, string | Uint8Array>) {
  const cwd = await folderWith(files);
  const result = await readJourney({ file: "maps/a.journey.yaml" }, { cwd });
  return { ...result, cwd, personas: result.journey?.personas };
}

describe("a persona in the journey", () => {
  test("may be a name", async () => {
    const journey = await journeyOf(
      "personas: [Marta, { name: Ana Popescu, role: buyer }]\nstages: A\n",
    );
    expect(journey.personas).toMatchObject([
      { id: "marta", name: "Marta", path: "personas[0]", goals: [], facts: [] },
      { id: "ana-popescu", role: "buyer" },
    ]);
  });

  test("has everything that the format knows", async () => {
    const journey = await journeyOf(`personas:
  name: Ana
  color: "#ABC"
  facts: { Age: 41, x-source: crm }
  goals: Payroll without errors
  traits: [Patient, { name: Tech, low: no, high: yes, value: 3 }]
  share: 35%
  empathy: { who: An HR lead, does_next: [Pick, Sign] }
  x-crm: { id: 7 }
stages: A
`);
    expect(journey.personas[0]).toMatchObject({
      color: "#aabbcc",
      facts: [{ name: "Age", value: "41" }],
      goals: ["Payroll without errors"],
      traits: [{ name: "Patient" }, { name: "Tech", low: "no", high: "yes", value: 3 }],
      share: 0.35,
      empathy: { who: ["An HR lead"], doesNext: ["Pick", "Sign"], sees: [] },
      extra: { "x-crm": { id: 7 } },
    });
  });

  test("needs a name", async () => {
    const found = await problemsOf("personas: [{ id: x }, { name: ' ' }]\nstages: A\n");
    expect(told(found)).toEqual([
      "personas[0]: A persona needs `name`.",
      "personas[1]: A persona needs `name`.",
    ]);
  });

  test("takes part where a step names it", async () => {
    const journey = await journeyOf(`personas: [A, B]
stages: [{ name: X, personas: a }, { name: Y, personas: [a, b] }, Z]
`);
    const parts = journey.stages.map(({ steps: [step] }) => [step?.personas, step?.forSome]);
    expect(parts).toEqual([
      [["a"], true],
      [["a", "b"], false],
      [["a", "b"], false],
    ]);
  });
});

describe("a persona of its own", () => {
  test("is used, and what stands beside overrides it", async () => {
    const { personas, readFiles, cwd } = await read({
      "maps/a.journey.yaml": `${HEAD}personas: { use: ../personas/cfo.persona.yaml, role: decider }\n`,
      "personas/cfo.persona.yaml":
        "journeymap: 1\nid: cfo\nname: Dan\nrole: buyer\nphoto: dan.png\nx-a: 1\n",
      "personas/dan.png": png,
    });
    expect(personas).toMatchObject([
      {
        id: "cfo",
        name: "Dan",
        role: "decider",
        path: "personas[0]",
        photo: { width: 1 },
        extra: { "x-a": 1 },
      },
    ]);
    expect(readFiles.map((file) => path.relative(cwd, file))).toEqual([
      "maps/a.journey.yaml",
      "personas/cfo.persona.yaml",
      "personas/dan.png",
    ]);
  });

  test("may use another one", async () => {
    const { personas } = await read({
      "maps/a.journey.yaml": `${HEAD}personas: [{ use: b.persona.yaml }, { use: c.persona.yaml }]\n`,
      "maps/b.persona.yaml": "journeymap: 1\nid: b\nuse: c.persona.yaml\nquote: Mine\n",
      "maps/c.persona.yaml": "journeymap: 1\nname: C\nquote: Theirs\n",
    });
    expect(personas).toMatchObject([
      { id: "b", name: "C", quote: "Mine" },
      { id: "c", name: "C", quote: "Theirs" },
    ]);
  });

  test("is told of in its own file, after the journey", async () => {
    const { diagnostics, sources, journey } = await read({
      "maps/a.journey.yaml": `${HEAD}personas: { use: b.persona.yaml }\nfoo: 1\n`,
      "maps/b.persona.yaml": "journeymap: 1\nname: B\nshare: 300%\nphoto: none.png\n",
    });
    expect(journey).toBe(undefined);
    expect(diagnostics).toMatchObject([
      { code: "unknown-key", file: "maps/a.journey.yaml" },
      {
        code: "out-of-range",
        file: "maps/b.persona.yaml",
        path: "share",
        start: { line: 3, column: 8 },
      },
      { code: "image-not-found", file: "maps/b.persona.yaml", path: "photo" },
    ]);
    expect([...sources.keys()]).toEqual(["maps/a.journey.yaml", "maps/b.persona.yaml"]);
  });

  test("that is not there, not right, outside, or in a circle", async () => {
    const { diagnostics } = await read({
      "maps/a.journey.yaml": `${HEAD}personas:
  - use: none.persona.yaml
  - use: ../../outside.persona.yaml
  - use: broken.persona.yaml
  - use: one.persona.yaml
`,
      "maps/broken.persona.yaml": "name: a: b\n",
      "maps/one.persona.yaml": "journeymap: 1\nname: One\nuse: two.persona.yaml\n",
      "maps/two.persona.yaml": "journeymap: 1\nuse: one.persona.yaml\n",
    });
    expect(diagnostics).toMatchObject([
      { code: "use-not-found", file: "maps/a.journey.yaml", path: "personas[0].use" },
      { code: "outside-workspace", path: "personas[1].use" },
      { code: "use-not-found", path: "personas[2].use" },
      { code: "yaml-syntax", file: "maps/broken.persona.yaml" },
      {
        code: "use-cycle",
        file: "maps/two.persona.yaml",
        path: "use",
        start: { line: 2, column: 6 },
      },
    ]);
  });

  test("may not come in an endless chain", async () => {
    const chain = Array.from({ length: 12 }, (_, i): [string, string] => [
      `maps/p${i}.persona.yaml`,
      `journeymap: 1\nname: P\nuse: p${i + 1}.persona.yaml\n`,
    ]);
    const { diagnostics } = await read({
      "maps/a.journey.yaml": `${HEAD}personas: { use: p0.persona.yaml }\n`,
      ...Object.fromEntries(chain),
    });
    expect(diagnostics).toMatchObject([{ code: "use-cycle" }]);
  });
});
