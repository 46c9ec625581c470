import { expect, test } from "vitest";
import { paperSettings } from "../../../src/commands/render/paper-settings.ts";

test("a map to the scale of time is not laid out over pages, but may be cut into sheets", () => {
  const pages = { page: "a3", fit: "pages", timeScale: true };
  expect(() => paperSettings(pages, {})).toThrow("cannot be laid out over pages");
  expect(() => paperSettings({ page: "a3", fit: "pages" }, { timeScale: true })).toThrow();
  expect(paperSettings({ ...pages, fit: "tiles" }, {})).toEqual({ page: "a3", fit: "tiles" });
});
