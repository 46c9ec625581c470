import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXIT } from "../../src/commands/exit-code.ts";
import { init } from "../../src/commands/init.ts";
import { schemaText } from "../../src/commands/schema.ts";
import { UsageError } from "../../src/commands/usage-error.ts";
import { validate } from "../../src/commands/validate.ts";
import { type FakeTerminal, fakeTerminal } from "../support/fake-terminal.ts";

let folder = "";
let terminal: FakeTerminal;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "journeymap-test-")));
  terminal = fakeTerminal(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

function contentOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

describe("init", () => {
  test("writes a journey and the schema that it points to, and says what to do next", async () => {
    expect(await init("my.journey.yaml", {}, terminal)).toBe(EXIT.done);
    expect(readdirSync(folder).sort()).toEqual(["journey.schema.json", "my.journey.yaml"]);
    const [first] = contentOf("my.journey.yaml").split("\n");
    expect(first).toBe("# yaml-language-server: $schema=./journey.schema.json");
    expect(contentOf("journey.schema.json")).toBe(schemaText("journey"));
    expect(terminal.said.out).toBe("");
    expect(terminal.said.err).toContain("✓ my.journey.yaml");
    expect(terminal.said.err).toContain("✓ journey.schema.json");
    expect(terminal.said.err).toContain("  npx journeymap render my.journey.yaml ");
    expect(terminal.said.err).toContain("  npx journeymap validate my.journey.yaml ");
  });

  test("writes a journey that nothing is wrong with", async () => {
    await init("my.journey.yaml", {}, terminal);
    const checking = fakeTerminal(folder);
    expect(await validate(["."], {}, checking)).toBe(EXIT.done);
    expect(checking.said.err).toBe("✓ 1 file checked: no problems.\n");
  });

  test.each([
    ["shop", "shop.journey.yaml"],
    ["shop.yml", "shop.yml"],
    ["client/maps/shop.yaml", "client/maps/shop.yaml"],
    ["client/maps/", "client/maps/my.journey.yaml"],
    ["v1.2", "v1.2.journey.yaml"],
  ])("takes %s for %s", async (written, file) => {
    await init(written, {}, terminal);
    expect(existsSync(join(folder, file))).toBe(true);
    expect(existsSync(join(folder, file, "..", "journey.schema.json"))).toBe(true);
    expect(terminal.said.err).toContain(`✓ ${file}`);
  });

  test("writes into a folder that is there", async () => {
    mkdirSync(join(folder, "maps"));
    await init("maps", {}, terminal);
    expect(existsSync(join(folder, "maps", "my.journey.yaml"))).toBe(true);
  });

  test("quotes a name with spaces in the commands to try", async () => {
    await init("my shop", {}, terminal);
    expect(terminal.said.err).toContain('render "my shop.journey.yaml"');
  });

  test("overwrites nothing, and then writes nothing at all", async () => {
    writeFileSync(join(folder, "my.journey.yaml"), "mine");
    const failed = init("my.journey.yaml", {}, terminal);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({
      message: "my.journey.yaml is already there.",
      help: "Choose another name, or add --force to overwrite it.",
    });
    expect(contentOf("my.journey.yaml")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["my.journey.yaml"]);
  });

  test("overwrites no schema of somebody else's", async () => {
    writeFileSync(join(folder, "journey.schema.json"), "{}");
    const failed = init("my.journey.yaml", {}, terminal);
    await expect(failed).rejects.toThrow(
      "journey.schema.json is already there, and says something",
    );
    expect(contentOf("journey.schema.json")).toBe("{}");
    expect(readdirSync(folder)).toEqual(["journey.schema.json"]);
  });

  test("takes a link that leads nowhere for somebody's file", async () => {
    symlinkSync(join(folder, "gone.yaml"), join(folder, "my.journey.yaml"));
    await expect(init("my.journey.yaml", {}, terminal)).rejects.toThrow(UsageError);
  });

  test("adds a second journey beside the schema that is there", async () => {
    await init("one", {}, terminal);
    expect(await init("two", {}, terminal)).toBe(EXIT.done);
    expect(contentOf("two.journey.yaml")).toBe(contentOf("one.journey.yaml"));
  });

  test("overwrites both with --force", async () => {
    writeFileSync(join(folder, "my.journey.yaml"), "mine");
    writeFileSync(join(folder, "journey.schema.json"), "{}");
    expect(await init("my.journey.yaml", { force: true }, terminal)).toBe(EXIT.done);
    expect(contentOf("my.journey.yaml")).toContain("journeymap: 1");
    expect(contentOf("journey.schema.json")).toBe(schemaText("journey"));
  });
});
