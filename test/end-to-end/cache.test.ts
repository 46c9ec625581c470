import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, journeymap } from "../support/program.ts";

const PERSONA = "journeymap: 1\nname: Marta\n";
const MAP = `journeymap: 1
title: Renting a bike
personas: [{ use: marta.persona.yaml }]
stages: [{ name: Find, emotion: 1 }, { name: Ride, emotion: 2, pains: No light }]
`;
const LONG_AGO = new Date("2020-01-01");

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
  write("bike.journey.yaml", MAP);
  write("marta.persona.yaml", PERSONA);
});
afterEach(() => remove());

/** Files of long ago: what has just been written to is not trusted. */
function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, LONG_AGO, LONG_AGO);
}

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const render = (...args: string[]) =>
  journeymap(["render", "--cache-dir", "cache", "-f", "svg", ...args], { cwd: folder });
const records = () =>
  readdirSync(path.join(folder, "cache"), { recursive: true }).filter((name) =>
    /\.json$/.test(String(name)),
  );

describe("what has not changed", () => {
  it("is not written again: its time tells when it last changed", async () => {
    await render();
    utimesSync(path.join(folder, "bike.svg"), LONG_AGO, LONG_AGO);
    for (const flags of [[], ["--no-cache"]]) {
      expect((await render(...flags)).err).toContain("= bike.svg");
      expect(statSync(path.join(folder, "bike.svg")).mtime).toEqual(LONG_AGO);
    }
  });

  it("comes out of the cache where it is missing or was changed by hand", async () => {
    await render();
    const made = read("bike.svg");
    expect(records()).toHaveLength(1);
    rmSync(path.join(folder, "bike.svg"));
    expect((await render()).err).toContain("✓ bike.svg");
    expect(read("bike.svg")).toBe(made);
    write("bike.svg", "by hand");
    await render();
    expect(read("bike.svg")).toBe(made);
  });

  it("comes out of the cache in another place too", async () => {
    await render();
    for (const name of ["bike.journey.yaml", "marta.persona.yaml"])
      write(`clone/${name}`, read(name));
    const { err, code } = await journeymap(["render", "--cache-dir", "../cache", "-f", "svg"], {
      cwd: path.join(folder, "clone"),
    });
    expect({ err, code }).toEqual({ err: "✓ bike.svg\n", code: 0 });
    expect(records()).toHaveLength(1);
    expect(read("clone/bike.svg")).toBe(read("bike.svg"));
  });
});

describe("what has changed", () => {
  const changes: [what: string, change: () => void, flags?: string[]][] = [
    ["the journey", () => write("bike.journey.yaml", MAP.replace("No light", "No bell"))],
    ["a file it uses", () => write("marta.persona.yaml", "journeymap: 1\nname: Martha\n")],
    ["the theme", () => undefined, ["--theme", "dark"]],
    [
      "words of the user's",
      () => {
        write("words/en.yaml", "lanes: { pains: What hurts }");
        write("journeymap.config.yaml", "locales: words");
      },
    ],
  ];
  it.each(changes)("%s makes a new map", async (_, change, flags = []) => {
    await render();
    const before = read("bike.svg");
    change();
    expect((await render(...flags)).err).toContain("✓ bike.svg");
    expect(read("bike.svg")).not.toBe(before);
  });

  it("a template of the user's, too", async () => {
    const own = ["--template", "own.svg.hbs"];
    write(
      "own.svg.hbs",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>1</title></svg>',
    );
    await render(...own);
    write(
      "own.svg.hbs",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>2</title></svg>',
    );
    await render(...own);
    expect(read("bike.svg")).toContain("<title>2</title>");
  });
});

describe("a cache that cannot be trusted", () => {
  it("is made anew: half a record, contents that are not what they were", async () => {
    await render();
    const made = read("bike.svg");
    for (const name of readdirSync(path.join(folder, "cache"), { recursive: true }).map(String)) {
      const file = path.join(folder, "cache", name);
      if (statSync(file).isFile() && name.includes("contents"))
        writeFileSync(file, "<svg>harm</svg>");
    }
    rmSync(path.join(folder, "bike.svg"));
    expect((await render()).code).toBe(0);
    expect(read("bike.svg")).toBe(made);
    for (const name of records())
      writeFileSync(path.join(folder, "cache", String(name)), '{"read": [');
    expect((await render()).code).toBe(0);
  });

  it("is done without: a file where its folder should be", async () => {
    write("cache", "in the way");
    expect((await render()).code).toBe(0);
    expect(existsSync(path.join(folder, "bike.svg"))).toBe(true);
  });

  it("says its warnings again, with the lines they are about", async () => {
    write("bike.journey.yaml", MAP.replace("No light", "No \ue123"));
    const first = await render();
    expect(first.err).toMatch(/glyph-missing\n[\s\S]*bike.journey.yaml:4:/);
    expect((await render()).err.replace("= bike", "✓ bike")).toBe(first.err);
  });
});

describe("--check", () => {
  it("is content with what is up to date", async () => {
    await render();
    const { code, err } = await render("--check");
    expect({ code, err }).toEqual({ code: 0, err: "= bike.svg\n" });
  });

  it.each([[[]], [["--no-cache"]]])(
    "names what is missing or differs, and writes nothing (%j)",
    async (flags) => {
      await render();
      write("bike.svg", "by hand");
      const { code, err } = await render("--check", "-f", "svg,html", ...flags);
      expect(code).toBe(1);
      expect(err).toContain("✗ bike.svg is not what the map would be now.\n");
      expect(err).toContain("✗ bike.html is missing.\n");
      expect(read("bike.svg")).toBe("by hand");
      expect(existsSync(path.join(folder, "bike.html"))).toBe(false);
    },
  );

  it("is no use where nothing is a file", async () => {
    expect((await render("bike.journey.yaml", "--check", "-o", "-")).code).toBe(2);
  });
});
