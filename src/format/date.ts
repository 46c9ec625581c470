import * as z from "zod/mini";
import { plainText } from "./text.ts";

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.,]+(?:Z|[+-][\d:]+)?)?$/;

/** A day: `2026-10-01`. Also read: `2026-1-5`, and a time after it, which is dropped. */
export const date = z.pipe(
  plainText.check(
    z.refine((text) => toIsoDate(text) !== undefined, "must be a date such as 2026-10-01"),
  ),
  z.transform((text) => toIsoDate(text) ?? text),
);

z.globalRegistry.add(date, { pattern: "^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?$" });

/** The date in ISO 8601 (`2026-01-05`), when the text is one that the calendar has. */
export function toIsoDate(text: string): string | undefined {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  return year !== "" && exists ? iso : undefined;
}
