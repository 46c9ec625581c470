import { openSync, readSync } from "node:fs";
import { expect, it } from "vitest";
import { bundledInter } from "../../src/text/font-files.ts";

it("has a TrueType file of Inter for each weight", () => {
  const { family, files } = bundledInter();
  expect(family).toBe("Inter");
  expect(new Set(Object.values(files)).size).toBe(3);
  for (const file of Object.values(files)) {
    const start = Buffer.alloc(4);
    readSync(openSync(file, "r"), start);
    expect(start.toString("hex")).toBe("00010000");
  }
});
