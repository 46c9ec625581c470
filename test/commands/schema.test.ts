import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { EXIT } from "../../src/commands/exit-code.ts";
import { schema, schemaText } from "../../src/commands/schema.ts";
import { UsageError } from "../../src/commands/usage-error.ts";
import { schemaNames } from "../../src/format/json-schema.ts";
import { packageRoot } from "../../src/package-root.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

describe("schema", () => {
  test.each(schemaNames)("%s: prints a schema that is valid JSON Schema", async (name) => {
    const terminal = fakeTerminal("/");
    expect(await schema(name, terminal)).toBe(EXIT.done);
    expect(terminal.said.err).toBe("");
    expect(terminal.said.out).toMatch(/\}\n$/);
    const printed = JSON.parse(terminal.said.out);
    expect(printed.$schema).toBe("http://json-schema.org/draft-07/schema#");
    const ajv = new Ajv({ allowUnionTypes: true });
    expect(ajv.validateSchema(printed), ajv.errorsText()).toBe(true);
    // Also refuses keywords that there are not, and references that lead nowhere.
    expect(() => ajv.compile(printed)).not.toThrow();
  });

  test.each([
    ["journey", "templates/starter.journey.yaml"],
    ["persona", "examples/personas/cfo.persona.yaml"],
    ["theme", "templates/themes/default.theme.yaml"],
  ] as const)("%s: fits %s", (name, file) => {
    const ajv = new Ajv({ allowUnionTypes: true });
    const fits = ajv.compile(JSON.parse(schemaText(name)));
    fits(parse(readFileSync(join(packageRoot(), file), "utf8")));
    expect(fits.errors).toBeNull();
  });

  test("config: fits defaults for every command, and nothing else", () => {
    const fits = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(schemaText("config")));
    expect(fits({ formats: "pdf", page: "a3", lang: "it", jobs: 2 })).toBe(true);
    expect(fits({ formats: ["pdf", "gif"] })).toBe(false);
    expect(fits({ langauge: "it" })).toBe(false);
  });

  test("refuses a kind that there is not, and lists those that there are", async () => {
    const failed = schema("journeys", fakeTerminal("/"));
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({
      message: "There is no schema “journeys”.",
      help: "Use one of journey, persona, theme, config.",
    });
  });
});
