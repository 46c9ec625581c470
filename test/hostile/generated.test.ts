import { execFileSync, spawn } from "node:child_process";
import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readJourney } from "../../src/journey/read-journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import { findInputs } from "../../src/source/find-inputs.ts";
import { canaryJourney } from "../support/canary.ts";
import { folderWith } from "../support/folder.ts";
import { WRONG_BYTES, WRONG_IMAGES, WRONG_TABLES, writeHuge } from "../support/hostile-files.ts";
import { png } from "../support/images.ts";
import { journeymap } from "../support/program.ts";

const HEAD = "journeymap: 1\ntitle: T\n";
const NAME = "a.journey.yaml";

async function codesIn(folder: string): Promise<string[]> {
  const { diagnostics } = await readJourney({ file: path.join(folder, NAME) }, { cwd: folder });
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe("a file of", () => {
  test.each(Object.entries(WRONG_BYTES))("%s", async (_, { bytes, codes }) => {
    const folder = await folderWith({ [NAME]: bytes });
    expect(await codesIn(folder)).toEqual(codes);
  });

  test("a hundred megabytes", async () => {
    const folder = await folderWith({});
    writeHuge(path.join(folder, NAME), 100 * 1024 * 1024);
    expect(await codesIn(folder)).toEqual(["file-too-large"]);
  });
});

describe("an image that is", () => {
  test.each(Object.entries(WRONG_IMAGES))("%s", async (_, { bytes, code }) => {
    const journey = `${HEAD}stages: { name: A, image: a.png }\n`;
    expect(await codesIn(await folderWith({ [NAME]: journey, "a.png": bytes }))).toEqual([code]);
  });

  test("a pipe that nobody writes to, a device, a folder, a link out", async () => {
    const folder = await folderWith({
      "journeymap.config.yaml": "",
      [NAME]: `${HEAD}personas:\n${["pipe", "zero", "folder", "out", "circle"]
        .map((name) => `  - { name: ${name}, photo: ${name}.png }\n`)
        .join("")}stages: A\n`,
      "folder.png/x": "",
    });
    const outside = await folderWith({ "secret.png": png });
    execFileSync("mkfifo", [path.join(folder, "pipe.png")]);
    await symlink("/dev/zero", path.join(folder, "zero.png"));
    await symlink(path.join(outside, "secret.png"), path.join(folder, "out.png"));
    await symlink("circle.png", path.join(folder, "circle.png"));
    const input = { file: path.join(folder, NAME) };
    const { diagnostics } = await readJourney(input, { cwd: folder });
    expect(diagnostics.map(({ code, path: at }) => [code, at])).toEqual([
      ["image-unusable", "personas[0].photo"],
      ["outside-workspace", "personas[1].photo"],
      ["image-unusable", "personas[2].photo"],
      ["outside-workspace", "personas[3].photo"],
      ["image-not-found", "personas[4].photo"],
    ]);
  });

  test("one too many", async () => {
    const large = Buffer.concat([png, Buffer.alloc(9_000_000)]);
    const names = Array.from({ length: 9 }, (_, index) => `${index}.png`);
    const folder = await folderWith({
      [NAME]: `${HEAD}stages:\n${names.map((name) => `  - { name: A, image: ${name} }\n`).join("")}`,
      ...Object.fromEntries(names.map((name) => [name, large])),
    });
    expect(await codesIn(folder)).toEqual(["image-too-large"]);
  });
});

describe("a table of", () => {
  test.each(Object.entries(WRONG_TABLES))("%s", async (_, table) => {
    const journey = `${HEAD}metrics: { name: M, kind: nps, source: a.csv }\nstages: A\n`;
    const begun = process.cpuUsage();
    expect(await codesIn(await folderWith({ [NAME]: journey, "a.csv": table }))).toEqual([
      "table-unusable",
    ]);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5_000);
  });
});

/** No field of the format can be any of these. */
const WRONG_VALUES = [[[["x"]]], { "not a field": { a: [] } }, [null, [{}]]];

describe("a value of the wrong type", () => {
  const journey: unknown = parse(canaryJourney().yaml);

  test("is told at every field, where it stands", async () => {
    const silent: string[] = [];
    const places = placesIn(journey);
    expect(places.length).toBeGreaterThan(140);
    for (const place of places) {
      for (const value of WRONG_VALUES) {
        const text = JSON.stringify(withValue(journey, place, value));
        const { diagnostics } = await readJourney({ text, name: NAME }, { cwd: "/" });
        const shown = diagnostics.some(({ path: at = "" }) => isAt(at, place));
        if (!shown) silent.push(`${place.join(".")} = ${JSON.stringify(value)}`);
      }
    }
    expect(silent).toEqual([]);
  });
});

type Steps = (string | number)[];

/** The way to every value, keys of the user's own apart. */
function placesIn(value: unknown, way: Steps = []): Steps[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => placesIn(item, [...way, index]));
  }
  if (typeof value !== "object" || value === null) return way.length === 0 ? [] : [way];
  return Object.entries(value).flatMap(([key, item]) => placesIn(item, [...way, key]));
}

function withValue(value: unknown, [step, ...rest]: Steps, wrong: unknown): unknown {
  if (step === undefined) return wrong;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? withValue(item, rest, wrong) : item));
  }
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === step ? withValue(item, rest, wrong) : item]),
  );
}

/** The field itself, something in it, or what it is in. */
function isAt(path: string, place: Steps): boolean {
  const last = place.findLast((step) => typeof step === "string");
  return path.includes(String(last));
}

describe("what is looked for in folders", () => {
  test("does not follow links, and no file is read that only a link out leads to", async () => {
    const outside = await folderWith({ "b.journey.yaml": "password: x\n" });
    const folder = await folderWith({ "journeymap.config.yaml": "", [NAME]: `${HEAD}stages: A\n` });
    await symlink(outside, path.join(folder, "away"));
    await symlink(folder, path.join(folder, "again"));
    await symlink(path.join(outside, "b.journey.yaml"), path.join(folder, "b.journey.yaml"));
    const { found, diagnostics } = await findInputs(["."], folder);
    expect(found.map(({ name }) => name)).toEqual([NAME]);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ["outside-workspace", "b.journey.yaml"],
    ]);
    const named = await findInputs(["b.journey.yaml"], folder);
    expect(named.found.map(({ name }) => name)).toEqual(["b.journey.yaml"]);
  });
});

describe("the program", () => {
  test("reads no more of standard input than of a file", async () => {
    const cwd = await folderWith({});
    const program = path.join(packageRoot(), "bin", "journeymap.js");
    const child = spawn(process.execPath, [program, "validate", "-"], { cwd });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.stdin.on("error", () => undefined);
    const chunk = "#".repeat(65_536);
    const feed = () => {
      while (child.stdin.write(chunk)) if (child.exitCode !== null) return;
      child.stdin.once("drain", feed);
    };
    feed();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(said).toContain("file-too-large");
  });

  test("waits for no pipe: as a template, a partial, words or a theme", async () => {
    const cwd = await folderWith({
      [NAME]: `${HEAD}stages: A\n`,
      "journeymap.config.yaml": "locales: words\n",
      "words/x": "",
      "own/partials/x": "",
    });
    for (const file of ["a.svg.hbs", "words/en.yaml", "a.theme.yaml", "own/partials/box.hbs"]) {
      execFileSync("mkfifo", [path.join(cwd, file)]);
    }
    const render = ["render", NAME, "-f", "svg", "-o", "-"];
    const words = await journeymap(render, { cwd });
    expect([words.code, words.err]).toEqual([2, expect.stringContaining("not an ordinary file")]);
    const theme = await journeymap([...render, "--theme", "a.theme.yaml"], { cwd });
    expect([theme.code, theme.err]).toEqual([2, expect.stringContaining("not an ordinary file")]);
    const own = await journeymap([...render, "--template", "a.svg.hbs"], { cwd });
    expect([own.code, own.err]).toEqual([4, expect.stringContaining("not an ordinary file")]);
  });

  test("lets no name of a file steer the terminal", async () => {
    const cwd = await folderWith({
      "a\u001b[31m\u009b2J\u202e.journey.yaml": `${HEAD}stages: A\n`,
    });
    const rendered = await journeymap(["render", "-f", "svg"], { cwd });
    expect(rendered.code).toBe(0);
    const checked = await journeymap(["validate", "--format", "json", "none\u001b[2J"], { cwd });
    expect(checked.code).toBe(1);
    const said = rendered.err + rendered.out + checked.err + checked.out;
    expect(said).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
