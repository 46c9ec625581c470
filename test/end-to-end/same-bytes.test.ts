import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { chromiumEnvironment } from "../support/chromium.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

const EXAMPLES = path.join(packageRoot(), "examples");
const ANOTHER_DAY = pathToFileURL(path.join(packageRoot(), "test/support/another-day.js")).href;

/** Two machines, as far as one can play both. */
const HERE = { TZ: "UTC", LC_ALL: "C", LANG: "C", NODE_OPTIONS: "" };
const ELSEWHERE = {
  TZ: "Pacific/Kiritimati",
  LC_ALL: "ar_EG.UTF-8",
  LANG: "ar_EG.UTF-8",
  NODE_OPTIONS: `--import ${ANOTHER_DAY}`,
};

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = emptyFolder());
});
afterAll(() => remove());

/** What comes out of a command in a copy of the examples: the files' hashes by their names. */
async function made(
  place: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const cwd = path.join(folder, place);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  cpSync(EXAMPLES, cwd, { recursive: true, filter: (file) => !/\.(svg|md)$/.test(file) });
  const { code, err } = await journeymap(["render", ...args, "-d", "out"], { cwd, env });
  expect({ code, err }).toEqual({ code: 0, err: expect.anything() });
  const files = readdirSync(path.join(cwd, "out"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      path.relative(cwd, file),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}

describe("the same bytes on another day, in another folder, language and time zone, with other --jobs", () => {
  const TWO = ["home-furniture-store.journey.yaml", "car-rental.journey.yaml"];
  it.each([
    [
      "every view in every format",
      [
        "home-furniture-store.journey.yaml",
        "--view",
        "all",
        "-f",
        "html,svg,pdf,png",
        "--scale",
        "1",
      ],
    ],
    ["pages and sheets", [...TWO, "-f", "pdf,svg", "--page", "a3", "--fit", "pages"]],
    ["every language", ["home-furniture-store.journey.yaml", "-f", "svg,pdf", "--lang", "all"]],
    ["an archive's PDF", [...TWO, "-f", "pdf", "--pdf-standard", "a-2b"]],
  ])(
    "%s",
    async (_, args) => {
      const first = await made("here", [...args, "--jobs", "1"], HERE);
      const second = await made("some/where/else", [...args, "--jobs", "2"], ELSEWHERE);
      expect(Object.keys(first).length).toBeGreaterThan(1);
      expect(second).toEqual(first);
    },
    600_000,
  );

  it("reports, printed by a browser", async () => {
    const browser = await chromiumEnvironment();
    const args = [...TWO, "--template", "report", "-f", "html,pdf"];
    const first = await made("here", args, { ...HERE, ...browser });
    const second = await made("some/where/else", args, { ...ELSEWHERE, ...browser });
    expect(Object.keys(first)).toHaveLength(4);
    expect(second).toEqual(first);
  });

  it("many maps at a time, the files in another order", async () => {
    const all = readdirSync(EXAMPLES).filter((name) => name.endsWith(".journey.yaml"));
    const first = await made("here", [".", "-f", "svg", "--jobs", "1"], HERE);
    const second = await made(
      "some/where/else",
      [...all.toReversed(), "-f", "svg", "--jobs", "2"],
      ELSEWHERE,
    );
    expect(second).toEqual(first);
  });
});

describe("SOURCE_DATE_EPOCH", () => {
  const undated = "journeymap: 1\ntitle: Undated\nstages: Ask\n";
  const render = (env: NodeJS.ProcessEnv) =>
    journeymap(["render", "-", "-f", "pdf"], { cwd: folder, input: undated, env });

  it("dates the PDF of a map that has no date", async () => {
    expect((await render({})).out).not.toContain("/CreationDate");
    expect((await render({ SOURCE_DATE_EPOCH: "1790000000" })).out).toContain("D:20260921");
  });

  it("is refused where it is no time", async () => {
    const { code, err } = await render({ SOURCE_DATE_EPOCH: "yesterday" });
    expect(code).toBe(2);
    expect(err).toContain("SOURCE_DATE_EPOCH cannot be “yesterday”.");
  });
});
