import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXIT } from "../../src/commands/exit-code.ts";
import { UsageError } from "../../src/commands/usage-error.ts";
import { validate } from "../../src/commands/validate.ts";
import { type FakeTerminal, fakeTerminal } from "../support/fake-terminal.ts";

const GOOD = "journeymap: 1\ntitle: Ride\nstages: [Find, Book]\n";
const BAD = "journeymap: 1\ntitle: Ride\nstages:\n  - name: Find\n    emotoin: 1\n    emotion: 7\n";
/** Its stage has no name in Italian. */
const INCOMPLETE =
  "journeymap: 1\ntitle: { en: Ride, it: Giro }\nstages: [{ name: { en: Find } }]\n";

let folder = "";
let terminal: FakeTerminal;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "journeymap-test-")));
  terminal = fakeTerminal(folder);
  write("journeymap.config.yaml", "");
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe("validate", () => {
  test("says so when nothing is wrong", async () => {
    write("ride.journey.yaml", GOOD);
    expect(await validate(["ride.journey.yaml"], {}, terminal)).toBe(EXIT.done);
    expect(terminal.said).toEqual({ out: "", err: "✓ 1 file checked: no problems.\n" });
  });

  test("shows every problem of a file where it stands, and what to do", async () => {
    write("ride.journey.yaml", BAD);
    expect(await validate(["."], {}, terminal)).toBe(EXIT.input);
    const { out, err } = terminal.said;
    expect(out).toBe("");
    expect(err).toContain("ride.journey.yaml:5:5");
    expect(err).toContain("    emotoin: 1");
    expect(err).toContain("emotion`?");
    expect(err).toContain("ride.journey.yaml:6:14  stages[0].emotion");
    expect(err).toMatch(/✗ 1 file checked: 2 errors in 1 file\.\n$/);
  });

  test("goes on after a file that is wrong, in the order of the names", async () => {
    write("b/second.journey.yaml", BAD);
    write("a/first.journey.yaml", "journeymap: 1\n");
    write("c/third.journey.yaml", GOOD);
    expect(await validate(["c", "b", "a"], {}, terminal)).toBe(EXIT.input);
    const places = terminal.said.err.match(/\S+\.journey\.yaml:\d+/g);
    expect([...new Set(places?.map((place) => dirname(place)))]).toEqual(["a", "b"]);
    expect(terminal.said.err).toContain("✗ 3 files checked: 4 errors in 2 files.");
  });

  test("tells once what is wrong with a file that several journeys use", async () => {
    write("ana.persona.yaml", "journeymap: 1\nname: Ana\nrool: buyer\n");
    for (const name of ["one", "two"]) {
      write(`${name}.journey.yaml`, `${GOOD}personas: [{ use: ana.persona.yaml }]\n`);
    }
    expect(await validate(["."], {}, terminal)).toBe(EXIT.input);
    expect(terminal.said.err.match(/ana\.persona\.yaml:3:1/g)).toHaveLength(1);
  });

  test("lets warnings pass", async () => {
    write("ride.journey.yaml", INCOMPLETE);
    expect(await validate(["."], { lang: ["it"] }, terminal)).toBe(EXIT.done);
    expect(terminal.said.err).toContain("language-missing");
    expect(terminal.said.err).toContain("✓ 1 file checked: 1 warning in 1 file.");
  });

  test("takes the language from the config file", async () => {
    write("journeymap.config.yaml", "lang: it\n");
    write("ride.journey.yaml", INCOMPLETE);
    await validate(["."], {}, terminal);
    expect(terminal.said.err).toContain("language-missing");
  });

  test.each([
    ["ana.persona.yaml", "journeymap: 1\nname: Ana\nstages: []\n"],
    ["brand.theme.yml", "colors: { ink: bluish }\n"],
    ["journeymap.config.yaml", "formats: gif\n"],
  ])("reads %s as what it is", async (name, text) => {
    write(name, text);
    expect(await validate([name], { format: "json" }, terminal)).toBe(EXIT.input);
    expect(JSON.parse(terminal.said.out)).toMatchObject([{ file: name, severity: "error" }]);
  });

  test("names what leads to no file, and checks the rest", async () => {
    write("ride.journey.yaml", GOOD);
    expect(await validate(["ride.journey.yaml", "rode.yaml"], {}, terminal)).toBe(EXIT.input);
    expect(terminal.said.err).toContain("There is no journey file at `rode.yaml`.");
    expect(terminal.said.err).toContain("✗ 1 file checked: 1 error in 1 file.");
  });

  test("is no success where there is nothing to check", async () => {
    expect(await validate(["."], {}, terminal)).toBe(EXIT.input);
    expect(terminal.said.err).toContain("There is no journey file at `.`.");
    expect(terminal.said.err).toMatch(/✗ Nothing to check\.\n$/);
  });

  test("refuses a format that it does not know", async () => {
    const failed = validate(["."], { format: "xml" }, terminal);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({
      message: "--format cannot be “xml”.",
      help: "It can be pretty or json.",
    });
  });

  test("refuses to run on defaults that are wrong", async () => {
    write("journeymap.config.yaml", "langauge: it\n");
    write("ride.journey.yaml", GOOD);
    await expect(validate(["."], {}, terminal)).rejects.toThrow(UsageError);
    expect(terminal.said.err).toContain("journeymap.config.yaml:1:1");
  });
});

describe("validate --format json", () => {
  test("gives an empty list when nothing is wrong", async () => {
    write("ride.journey.yaml", GOOD);
    expect(await validate(["."], { format: "json" }, terminal)).toBe(EXIT.done);
    expect(JSON.parse(terminal.said.out)).toEqual([]);
  });

  test("gives every problem of every file", async () => {
    write("a.journey.yaml", BAD);
    write("b.journey.yaml", "journeymap: 1\ntitle: [\n");
    expect(await validate([".", "nowhere"], { format: "json" }, terminal)).toBe(EXIT.input);
    expect(JSON.parse(terminal.said.out)).toMatchObject([
      { file: "a.journey.yaml", code: "unknown-key", start: { line: 5, column: 5 } },
      { file: "a.journey.yaml", code: "out-of-range", path: "stages[0].emotion" },
      { file: "b.journey.yaml", code: "yaml-syntax" },
      { file: "nowhere", code: "file-not-found" },
    ]);
  });
});
