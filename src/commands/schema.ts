import { jsonSchema, type SchemaName, schemaNames } from "../format/json-schema.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `journeymap schema`: the JSON Schema of one kind of file, on standard output.
 *
 * @throws UsageError when there is no such kind
 */
export async function schema(kind: string, { out }: Terminal): Promise<ExitCode> {
  const name = schemaNames.find((known) => known === kind);
  if (name === undefined) {
    throw new UsageError(`There is no schema “${kind}”.`, `Use one of ${schemaNames.join(", ")}.`);
  }
  out.write(schemaText(name));
  return EXIT.done;
}

/** The JSON Schema as it stands in a file. */
export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}
