import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unpackChromium } from "../../src/output/packed-chromium.ts";

// A package that unpacks as @sparticuz/chromium does: into TMPDIR, and not in one go.
const PACKAGE = `
  import { appendFileSync } from "node:fs";
  import { join } from "node:path";
  import { tmpdir } from "node:os";
  import { setTimeout } from "node:timers/promises";
  export default { async executablePath() {
    appendFileSync(join(tmpdir(), "chromium"), "one ");
    await setTimeout(50);
    appendFileSync(join(tmpdir(), "chromium"), "two");
  } };
`;

let home = "";
let folder = "";
let env: NodeJS.ProcessEnv = {};

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "journeymap-test-"));
  folder = join(home, "node_modules/@sparticuz/chromium");
  env = { ...process.env, XDG_CACHE_HOME: join(home, "cache") };
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: "@sparticuz/chromium",
    version: "1.2.3",
    type: "module",
    main: "main.js",
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "main.js"), PACKAGE);
});

afterEach(async () => {
  await rm(home, { recursive: true });
});

test("unpacks once for each version, into the user's cache", async () => {
  const program = await unpackChromium(folder, env);
  expect(program).toBe(join(home, "cache/journeymap/chromium-1.2.3/chromium"));
  expect(await readFile(program, "utf8")).toBe("one two");
  await writeFile(join(folder, "main.js"), "throw new Error('not again')");
  expect(await unpackChromium(folder, env)).toBe(program);
});

test("gives two that come at once the same whole program, and leaves no rest", async () => {
  const programs = await Promise.all([unpackChromium(folder, env), unpackChromium(folder, env)]);
  expect(programs[0]).toBe(programs[1]);
  expect(await readFile(programs[0], "utf8")).toBe("one two");
  expect(await readdir(join(home, "cache/journeymap"))).toEqual(["chromium-1.2.3"]);
});

test("fails when the package cannot be unpacked, and leaves no rest", async () => {
  await writeFile(join(folder, "main.js"), "throw new Error('broken package')");
  await expect(unpackChromium(folder, env)).rejects.toThrow("broken package");
  expect(await readdir(join(home, "cache/journeymap"))).toEqual([]);
});
