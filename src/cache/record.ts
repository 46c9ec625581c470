import * as z from "zod/mini";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Of a file that was made. */
const madeFile = z.object({
  /** From the folder of the input. */
  file: z.string(),
  hash: z.string(),
  bytes: z.number(),
  /** When we wrote it, ms; a file of that time and length is taken to be as we left it. */
  modified: z.optional(z.number()),
});

const record = z.object({
  /** Every file that was read for it, from the folder of the input. */
  read: z.array(z.object({ file: z.string(), hash: z.string() })),
  /** The fonts that were at hand, where the map needed others than its own. */
  fonts: z.optional(z.string()),
  made: z.array(madeFile),
  /** What was said of it. */
  warnings: z.array(z.custom<Diagnostic>((value) => typeof value === "object" && value !== null)),
  notes: z.array(z.string()),
});

/** What is remembered of one input's rendering. */
export type CacheRecord = z.infer<typeof record>;
export type MadeFile = z.infer<typeof madeFile>;

/** Undefined for what we did not write, or wrote otherwise in another version. */
export function parseRecord(text: string): CacheRecord | undefined {
  try {
    const result = record.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
