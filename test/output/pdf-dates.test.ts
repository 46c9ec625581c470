import { describe, expect, test } from "vitest";
import { withFixedDates } from "../../src/output/pdf-dates.ts";

const INFO =
  "/Title (T)\n/CreationDate (D:20261122123451+00'00')\n/ModDate (D:20261122123451-05'30')>>";

const fixed = (text: string, date?: string) =>
  Buffer.from(withFixedDates(Buffer.from(text, "latin1"), date)).toString("latin1");

describe("withFixedDates", () => {
  test("puts the date of the map in the place of the clock's", () => {
    expect(fixed(INFO, "2025-03-31")).toBe(
      "/Title (T)\n/CreationDate (D:20250331000000+00'00')\n/ModDate (D:20250331000000+00'00')>>",
    );
  });

  test("takes the date away when the map has none", () => {
    expect(fixed(INFO)).not.toMatch(/Date|2026/);
  });

  test("keeps the length, and every other byte", () => {
    const bytes = `\u00ff\u0000${INFO}\u0080`;
    for (const date of ["2025-03-31", undefined]) {
      const after = fixed(bytes, date);
      expect(after).toHaveLength(bytes.length);
      expect(after.startsWith("\u00ff\u0000/Title (T)")).toBe(true);
      expect(after.endsWith(">>\u0080")).toBe(true);
    }
  });
});
