import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkInput } from "../../src/commands/validate/check-input.ts";
import { packageRoot } from "../../src/package-root.ts";
import { faultsOfDiagnostic, faultsOfReport } from "../fuzz/invariants.ts";
import { journeymap } from "../support/program.ts";

const HERE = path.join(packageRoot(), "test", "hostile");
const CORPUS = path.join(HERE, "corpus");

/** The codes that each wrong file is to give. */
const expected: Record<string, string[]> = parse(
  readFileSync(path.join(HERE, "expected-codes.yaml"), "utf8"),
);
const files = Object.keys(expected);

/** What other files of the corpus use. */
const USED = /^(chain-\d+|circle-\w|syntax)\.persona\.yaml$|\.(csv|svg)$/;

/** ms of processor time for one file. */
const MOST_TIME = 3_000;

async function check(name: string) {
  const file = path.join(CORPUS, name);
  const begun = process.cpuUsage();
  const result = await checkInput({ file, name, within: name }, { cwd: CORPUS, root: CORPUS });
  return { ...result, time: process.cpuUsage(begun).user / 1000 };
}

test("there are many ways to be wrong, and each has its file", () => {
  const there = readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => path.extname(name) !== "" && !USED.test(name))
    .map((name) => name.split(path.sep).join("/"));
  expect(there.sort()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThan(150);
});

test.each(files)("%s", async (name) => {
  const { diagnostics, sources, time } = await check(name);
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(expected[name]);
  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
  const faults = diagnostics.flatMap((one) => faultsOfDiagnostic(one, sources.get(one.file)));
  expect([...faults, ...faultsOfReport(diagnostics, sources)]).toEqual([]);
  expect(time).toBeLessThan(MOST_TIME);
  expect("polluted" in {}).toBe(false);
});

/** As much memory as a journey of usual size needs, and half as much again. */
const LITTLE_MEMORY = { NODE_OPTIONS: "--max-old-space-size=160" };

describe("the program itself", () => {
  test("tells of all journeys together, and ends with 1", async () => {
    const { code, err } = await journeymap(["validate", "."], { cwd: CORPUS, env: LITTLE_MEMORY });
    expect(code).toBe(1);
    expect(err).not.toMatch(/^\s+at /mu);
    expect(err).toMatch(/\d+ files checked: \d+ errors/u);
  });

  test.each([
    [1, ["validate", "alias-billion-laughs.journey.yaml"]],
    [1, ["render", "-f", "svg", "key-proto.journey.yaml"]],
    [1, ["render", "-f", "svg", "use-circle.journey.yaml"]],
    [1, ["validate", "theme-color-closes-style.theme.yaml"]],
    [1, ["validate", "persona-no-name.persona.yaml"]],
    [2, ["render", "--theme", "theme-logo-script.theme.yaml", "empty.journey.yaml"]],
    [2, ["render", "--template", "../../etc/passwd", "empty.journey.yaml"]],
  ])("ends with %i: %s", async (exit, args) => {
    const { code, err, out } = await journeymap(args, { cwd: CORPUS, env: LITTLE_MEMORY });
    expect(code).toBe(exit);
    expect(out).toBe("");
    expect(err).not.toMatch(/^\s+at /mu);
  });

  test("ends with 2 for a config that is wrong", async () => {
    const cwd = path.join(CORPUS, "config-formula");
    const { code, err } = await journeymap(["render", "../empty.journey.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("process.exit(1)");
  });
});
