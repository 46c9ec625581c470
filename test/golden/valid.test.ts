import path from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { checkFilesWithW3c } from "../support/w3c-checker.ts";

test("every picture that is kept here is valid: the examples', README's, and those that tests compare", async () => {
  const files = globSync(["examples/**/*.svg", "test/golden/**/*.svg"], {
    ...{ cwd: packageRoot(), absolute: true },
  });
  for (const kept of ["examples/themes.svg", "examples/views/whys.svg", "test/golden/one-step.svg"])
    expect(files).toContain(path.join(packageRoot(), kept));
  const said = await checkFilesWithW3c(files, "svg");
  expect(said.filter(({ type }) => type !== "info")).toEqual([]);
});
