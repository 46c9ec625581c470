import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/commands/exit-code.ts";
import { schema } from "../../src/commands/schema.ts";
import { UsageError } from "../../src/commands/usage-error.ts";
import { schemaNames } from "../../src/format/json-schema.ts";
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

  test("refuses a kind that there is not, and lists those that there are", async () => {
    const failed = schema("journeys", fakeTerminal("/"));
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({
      message: "There is no schema “journeys”.",
      help: "Use one of journey, persona, theme, config.",
    });
  });
});
