import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../../src/commands/render/render.ts";
import type { RenderFlags } from "../../../src/commands/render/settings.ts";
import { validate } from "../../../src/commands/validate.ts";
import { fakeTerminal } from "../../support/fake-terminal.ts";
import { folderWith } from "../../support/folder.ts";

const ANA = `journeymap: 1
name: Ana Popescu
quote: I want it done by Friday.
goals: Payroll without errors
empathy: { sees: Three spreadsheets }
`;
const JUST_A_NAME = "journeymap: 1\nname: Ana Popescu\n";
const SIX = "journeymap: 1\ntitle: T\npersonas: [A, B, C, D, E, F]\nstages: S\n";

/** What came of drawing `ana.persona.yaml` alone, in a folder of its own. */
async function rendered(text: string, flags: RenderFlags) {
  const folder = await folderWith({ "ana.persona.yaml": text });
  const terminal = fakeTerminal(folder);
  const exit = await render(["ana.persona.yaml"], flags, terminal);
  const files = readdirSync(folder).filter((name) => name !== "ana.persona.yaml");
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  return { exit, files: files.sort(), read, err: terminal.said.err };
}

describe("render of a persona file", () => {
  test("draws the persona's sheet where no view is named", async () => {
    const { exit, files, read } = await rendered(ANA, { format: ["html,svg"] });
    expect({ exit, files }).toEqual({ exit: 0, files: ["ana.persona.html", "ana.persona.svg"] });
    expect(read("ana.persona.svg")).toMatch(/<title[^>]*>Persona: Ana Popescu<\/title>/u);
    expect(read("ana.persona.html")).toContain("Payroll without errors");
  });

  test("draws the empathy map where that is asked for", async () => {
    const { exit, files, read } = await rendered(ANA, { format: ["svg"], view: ["empathy"] });
    expect({ exit, files }).toEqual({ exit: 0, files: ["ana.empathy.svg"] });
    expect(read("ana.empathy.svg")).toContain("Three spreadsheets");
  });

  test("draws all that there is of a persona alone, for all", async () => {
    const { exit, files } = await rendered(ANA, { format: ["svg"], view: ["all"] });
    expect({ exit, files }).toEqual({ exit: 0, files: ["ana.empathy.svg", "ana.persona.svg"] });
  });

  test("has no map, and says what to draw in its place", async () => {
    const { exit, files, err } = await rendered(ANA, { format: ["svg"], view: ["map"] });
    expect({ exit, files }).toEqual({ exit: 1, files: [] });
    expect(err).toContain("A persona alone has no map");
    expect(err).toContain("--view persona or --view empathy");
  });

  test("shows what to write where there is nothing but a name", async () => {
    const { exit, files, err } = await rendered(JUST_A_NAME, { format: ["svg"] });
    expect({ exit, files }).toEqual({ exit: 1, files: [] });
    // As it stands in a persona file: not below `personas`.
    expect(err).toMatch(/^ +archetype: The careful HR lead$/mu);
    expect(err).not.toContain("personas:");
  });
});

describe("validate of a persona file", () => {
  test("finds no fault with a good one", async () => {
    const terminal = fakeTerminal(await folderWith({ "ana.persona.yaml": ANA }));
    expect(await validate(["ana.persona.yaml"], {}, terminal)).toBe(0);
    expect(terminal.said.err).toBe("✓ 1 file checked: no problems.\n");
  });

  test("shows a mistake where it stands", async () => {
    const terminal = fakeTerminal(
      await folderWith({ "ana.persona.yaml": ANA.replace("goals", "gaols") }),
    );
    expect(await validate(["ana.persona.yaml"], {}, terminal)).toBe(1);
    expect(terminal.said.err).toContain("ana.persona.yaml:4:1");
    expect(terminal.said.err).toContain("Did you mean `goals`?");
  });
});

describe("the hint at many personas", () => {
  test("is told by validate, and stops nothing", async () => {
    const terminal = fakeTerminal(await folderWith({ "six.journey.yaml": SIX }));
    expect(await validate(["six.journey.yaml"], {}, terminal)).toBe(0);
    expect(terminal.said.err).toContain("There are 6 personas in this journey.  many-personas");
    expect(terminal.said.err).toContain("six.journey.yaml:3:27  personas[5]");
  });

  test("is not told by render", async () => {
    const terminal = fakeTerminal(await folderWith({ "six.journey.yaml": SIX }));
    expect(await render(["six.journey.yaml"], { format: ["svg"] }, terminal)).toBe(0);
    expect(terminal.said.err).toBe("✓ six.svg\n");
  });

  test("is not told of five", async () => {
    const five = SIX.replace(", F", "");
    const terminal = fakeTerminal(await folderWith({ "five.journey.yaml": five }));
    expect(await validate(["five.journey.yaml"], {}, terminal)).toBe(0);
    expect(terminal.said.err).toBe("✓ 1 file checked: no problems.\n");
  });
});
