import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic, Position } from "vscode-languageserver-protocol";
import { init } from "../../src/commands/init.ts";
import { packageRoot } from "../../src/package-root.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { startYamlEditor, type YamlEditor } from "../support/yaml-editor.ts";

const MODELINE = "# yaml-language-server: $schema=./journey.schema.json\n";
const EXAMPLES = join(packageRoot(), "examples");
const CURSOR = "█";

let folder = "";
let editor: YamlEditor;
let count = 0;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "journeymap-test-")));
  await init("my.journey.yaml", {}, fakeTerminal(folder));
  editor = await startYamlEditor(folder);
});

afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

/** Opens a text in a file of its own. */
async function open(text: string): Promise<{ file: string; problems: Diagnostic[] }> {
  count += 1;
  const file = join(folder, `${count}.journey.yaml`);
  return { file, problems: await editor.open(file, text) };
}

function positionOf(text: string, mark: string): Position {
  const before = text.slice(0, text.indexOf(mark)).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What is offered where the cursor stands. */
async function offered(text: string): Promise<Map<string, string>> {
  const { file } = await open(MODELINE + text.replace(CURSOR, ""));
  const items = await editor.complete(file, positionOf(MODELINE + text, CURSOR));
  return new Map(items.map(({ label, documentation }) => [label, String(documentation)]));
}

/** What is underlined, each with its message. */
async function underlined(text: string): Promise<[string, string][]> {
  const { problems } = await open(MODELINE + text);
  const lines = (MODELINE + text).split("\n");
  return problems
    .sort((one, other) => one.range.start.line - other.range.start.line)
    .map(({ range: { start, end }, message }) => {
      const last = end.line === start.line ? end.character : undefined;
      return [lines[start.line]?.slice(start.character, last) ?? "", message];
    });
}

const STEP = `journeymap: 1
title: Ride
stages:
  - name: Find
    steps:
      - name: Search
`;

describe("an editor with yaml-language-server", () => {
  test("offers the fields of a step, and says what they are for", async () => {
    const fields = await offered(`${STEP}        ${CURSOR}\n`);
    expect(fields.get("emotion")).toMatch(/^How it feels: a number from -2 \(awful\)/);
    expect([...fields.keys()]).toEqual(expect.arrayContaining(["actions", "pains", "channels"]));
    expect([...fields.keys()]).not.toContain("name");
    expect([...fields.keys()]).not.toContain("title");
  });

  test("offers the fields of a file, a persona and a pain", async () => {
    const top = await offered(`journeymap: 1\n${CURSOR}\n`);
    expect(top.get("stages")).toMatch(/^The stages of the journey from left to right/);
    const persona = await offered(`personas:\n  - name: Ana\n    ${CURSOR}\n`);
    expect(persona.get("quote")).toMatch(/^One sentence in the first person/);
    const pain = await offered(
      `${STEP}        pains:\n          - text: Slow\n            ${CURSOR}\n`,
    );
    expect(pain.get("severity")).toMatch(/^How much it hurts, from 1/);
  });

  test("offers the words that a field can take, and those that are usual", async () => {
    const phases = await offered(`stages:\n  - name: Find\n    phase: ${CURSOR}\n`);
    expect([...phases.keys()]).toEqual(["before", "during", "after"]);
    const types = await offered(`stages:\n  - name: Find\n    moment:\n      type: ${CURSOR}\n`);
    expect([...types.keys()]).toEqual(["zmot", "fmot", "smot", "tmot"]);
  });

  test("underlines a field that there is not, and values of the wrong type", async () => {
    const found = await underlined(
      `${STEP}        emotoin: 1\n        emotion: often\n        pains: { text: Slow, severity: high }\n`,
    );
    expect(found).toEqual([
      ["emotoin", "Property emotoin is not allowed."],
      ["often", expect.stringContaining("Incorrect type. Expected")],
      ["high", 'Incorrect type. Expected "number".'],
    ]);
  });

  test("underlines what is wrong in short forms too", async () => {
    const found = await underlined(
      "journeymap: 1\ntitle: Ride\npersonas: { name: Ana, quoet: Hm }\nstages: { name: Find, phase: befor }\n",
    );
    expect(found).toEqual([
      ["quoet", "Property quoet is not allowed."],
      ["befor", expect.stringContaining('"before", "during", "after"')],
    ]);
  });

  test("says what is missing", async () => {
    expect(await underlined("journeymap: 1\nstages: [Find]\n")).toEqual([
      [expect.any(String), 'Missing property "title".'],
    ]);
  });

  test("takes the user's own fields and texts in several languages", async () => {
    const text = `${STEP}        x-ticket: { id: 7 }\n        actions: [{ en: Rides, it: Pedala }, Waits]\n`;
    expect(await underlined(text)).toEqual([]);
  });

  test.each([
    ["title", "What the map is about, in one line."],
    ["steps", "The steps of this stage."],
    ["emotion", "How it feels: a number from -2"],
    ["channels", "Ids of the channels it happens on."],
  ])("says what `%s` is for when the pointer rests on it", async (key, description) => {
    const text = `${MODELINE}${STEP}        emotion: 1\n        channels: [web]\n`;
    const { file } = await open(text);
    const shown = await editor.hover(file, positionOf(text, `${key}:`));
    expect(shown).toContain(description);
    expect(shown).not.toContain("||");
  });

  test("finds nothing wrong with what `init` writes", async () => {
    const { problems } = await open(readFileSync(join(folder, "my.journey.yaml"), "utf8"));
    expect(problems).toEqual([]);
  });

  test.each(journeysIn(EXAMPLES))("finds nothing wrong with the example %s", async (name) => {
    const schema = pathToFileURL(join(folder, "journey.schema.json"));
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    const { problems } = await open(`# yaml-language-server: $schema=${schema}\n${text}`);
    expect(problems).toEqual([]);
  });
});

function journeysIn(examples: string): string[] {
  return readdirSync(examples).filter((name) => name.endsWith(".journey.yaml"));
}
