import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../src/package-root.ts";

it("finds the folder that holds our package.json", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  expect(manifest).toMatchObject({ name: "journeymap" });
});
