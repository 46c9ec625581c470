import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { type Ended, emptyFolder, run } from "../support/program.ts";

let folder: string;
let remove: () => void;

/** A copy of the built program, which no other test runs, and of which nothing is compiled yet. */
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
  for (const part of ["bin", "dist", "package.json"]) {
    cpSync(path.join(packageRoot(), part), path.join(folder, part), {
      recursive: true,
      filter: (file) => !file.endsWith(".cache"),
    });
  }
  symlinkSync(path.join(packageRoot(), "node_modules"), path.join(folder, "node_modules"));
  mkdirSync(path.join(folder, "maps"));
  writeFileSync(
    path.join(folder, "maps/one.journey.yaml"),
    "journeymap: 1\ntitle: One\nstages: [{ name: Look }]\n",
  );
});
afterEach(() => remove());

function journeymap(...args: string[]): Promise<Ended> {
  const program = path.join(folder, "bin/journeymap.js");
  return run(process.execPath, [program, ...args], { cwd: path.join(folder, "maps") });
}

function kept(): string[] {
  const dist = path.join(folder, "dist");
  const files = readdirSync(dist).filter((file) => file.includes(".cache"));
  return files.map((file) => path.join(dist, file));
}

describe("the compiled code of the program", () => {
  it("is kept after the first run of a command and used in the next", async () => {
    expect(await journeymap("render", "-f", "svg")).toMatchObject({ code: 0 });
    const [file = ""] = kept();
    const first = { made: statSync(file).mtimeMs, map: readMap() };
    expect(await journeymap("render", "-f", "svg")).toMatchObject({ code: 0 });
    expect(kept()).toEqual([file]);
    // V8 takes no code from it in vain: one that it refuses is made anew.
    expect({ made: statSync(file).mtimeMs, map: readMap() }).toEqual(first);
  });

  it("is kept for each format, from a run that drew", async () => {
    for (const words of [
      ["--help"],
      ["-f", "svg"],
      ["-f", "svg", "--cache-dir", "new"],
      ["-fhtml"],
    ])
      await journeymap("render", ...words);
    const uses = kept().map((file) => /-([a-z-]+)\.cache$/.exec(file)?.[1]);
    expect(uses.sort()).toEqual(["render-html", "render-svg"]);
  });

  it("is made anew where V8 refuses it", async () => {
    expect(await journeymap("--version")).toMatchObject({ code: 0 });
    const [file = ""] = kept();
    const whole = readFileSync(file);
    for (const wrong of [whole.subarray(0, whole.length / 2), Buffer.from("not compiled code")]) {
      writeFileSync(file, wrong);
      expect(await journeymap("--version")).toMatchObject({ code: 0 });
      expect(readFileSync(file).length).toBeGreaterThan(wrong.length);
    }
  });

  it("is not kept where the program's folder cannot be written", async () => {
    // Root may write into any folder: a folder in the way of the file keeps out root, too.
    await journeymap("--version");
    const [file = ""] = kept();
    rmSync(file);
    mkdirSync(path.join(file, "in the way"), { recursive: true });
    chmodSync(path.join(folder, "dist"), 0o555);
    expect(await journeymap("--version")).toMatchObject({ code: 0, err: "" });
    expect(kept()).toEqual([file]);
  });
});

function readMap(): string {
  return readFileSync(path.join(folder, "maps/one.svg"), "utf8");
}

it("is ASCII, as which it is read: else regular expressions with other letters would mean something else", () => {
  const dist = path.join(packageRoot(), "dist");
  const program = readdirSync(dist).filter((name) => /^program-.*\.cjs$/.test(name));
  expect(program).toHaveLength(1);
  const text = readFileSync(path.join(dist, program[0] ?? ""), "utf8");
  expect(/[^\0-\x7f]/.exec(text)?.[0]).toBeUndefined();
});
