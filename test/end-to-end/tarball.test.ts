import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { emptyFolder, run } from "../support/program.ts";

interface Packed {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}

const MB = 1_000_000;
const MAP =
  "journeymap: 1\ntitle: Out of the box\nstages: [{ name: Open, emotion: 1, gains: It works }]\n";

let folder: string;
let remove: () => void;
let packed: Packed;

beforeAll(async () => {
  ({ folder, remove } = emptyFolder());
  // The build has run before the tests; packing must not run it again under their feet.
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { out } = await run("npm", args, { cwd: packageRoot() });
  packed = JSON.parse(out)[0];
}, 120_000);
afterAll(() => remove());

describe("the tarball", () => {
  it("holds the program, its templates and the licences, and nothing else", () => {
    const top = new Set(packed.files.map(({ path: file }) => file.split("/")[0]));
    expect([...top].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin",
      "dist",
      "package.json",
      "templates",
    ]);
    const paths = packed.files.map(({ path: file }) => file);
    expect(paths).toContain("dist/THIRD-PARTY-LICENSES.txt");
    expect(paths).toContain("templates/starter.journey.yaml");
    expect(paths.filter((file) => /\.(ts|map)$|test|node_modules/u.test(file))).toEqual([]);
  });

  it("stays small: three weights of a typeface are most of it", () => {
    expect(packed.size).toBeLessThan(1.5 * MB);
    expect(packed.unpackedSize).toBeLessThan(3.5 * MB);
  });

  it("installs in an empty folder and runs there", async () => {
    writeFileSync(path.join(folder, "package.json"), "{}");
    const tarball = path.join(folder, packed.filename);
    const install = ["install", "--no-audit", "--no-fund", tarball];
    const installed = await run("npm", install, { cwd: folder });
    expect(installed.code).toBe(0);
    // npm asks people whether to trust scripts that run at an install; `prepare` is one of them.
    expect(installed.err).not.toMatch(/install-scripts|prepare/u);
    writeFileSync(path.join(folder, "map.journey.yaml"), MAP);
    const npx = (...args: string[]) => run("npx", ["journeymap", ...args], { cwd: folder });
    const rendered = await npx("render", "-f", "html,svg,pdf,png");
    expect(rendered.code).toBe(0);
    for (const ending of ["html", "svg", "pdf", "png"]) {
      expect(existsSync(path.join(folder, `map.${ending}`))).toBe(true);
    }
    expect(readFileSync(path.join(folder, "map.svg"), "utf8")).toContain("@font-face");
    expect((await npx("init", "start.journey.yaml")).code).toBe(0);
    expect((await npx("validate")).code).toBe(0);
  }, 300_000);
});
