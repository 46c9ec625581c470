import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

const GOOD = `journeymap: 1
title: Renting a bike
personas: { name: Marta, goals: A bike on Saturday }
stages:
  - { name: Find, actions: Searches, thoughts: Is one open on Sunday?, emotion: 1 }
  - { name: Book, pains: The form asks for a fax number, emotion: -1.5 }
`;
const BAD = "journeymap: 1\ntitle: Wrong\nstages: [{ name: A, emotoin: 1 }]\n";

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
});
afterEach(() => remove());

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

const render = (...args: string[]) => journeymap(["render", ...args], { cwd: folder });

describe("where outputs go", () => {
  it("is beside the input, as a page, when nothing is said", async () => {
    write("bike.journey.yaml", GOOD);
    const { code, out, err } = await render("bike.journey.yaml");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("bike.html");
    expect(read("bike.html")).toMatch(/^<!DOCTYPE html>/);
  });

  it("is beside each input for all four formats", async () => {
    write("bike.journey.yaml", GOOD);
    const { code } = await render("-f", "svg,pdf", "-f", "png", "-f", "html");
    expect(code).toBe(0);
    expect(read("bike.svg")).toMatch(/^<svg /);
    expect(read("bike.pdf").slice(0, 5)).toBe("%PDF-");
    expect(readFileSync(path.join(folder, "bike.png")).subarray(1, 4).toString()).toBe("PNG");
    expect(existsSync(path.join(folder, "bike.html"))).toBe(true);
  });

  it("mirrors the folder of the inputs below --out-dir", async () => {
    write("maps/a/one.journey.yaml", GOOD);
    write("maps/two.journey.json", JSON.stringify({ journeymap: 1, title: "T", stages: "A" }));
    const { code } = await render("maps", "-f", "svg", "-d", "out");
    expect(code).toBe(0);
    expect(read("out/a/one.svg")).toMatch(/^<svg /);
    expect(read("out/two.svg")).toMatch(/^<svg /);
  });

  it("is the file of --output, whose ending says the format", async () => {
    write("bike.yaml", GOOD);
    const { code } = await render("bike.yaml", "-o", "poster.svg");
    expect(code).toBe(0);
    expect(read("poster.svg")).toMatch(/^<svg /);
  });

  it("is standard output for -o -, and nothing else is on it", async () => {
    write("bike.yaml", GOOD);
    const { code, out } = await render("bike.yaml", "-f", "svg", "-o", "-");
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });

  it("is standard output for a map from standard input", async () => {
    const { code, out } = await journeymap(["render", "-", "-f", "svg"], {
      cwd: folder,
      input: GOOD,
    });
    expect(code).toBe(0);
    expect(out).toContain("Renting a bike");
  });
});

describe("exit codes", () => {
  it("0: a warning does not stop a map", async () => {
    write("bike.yaml", GOOD.replace("A bike on Saturday", "จักรยาน"));
    const { code, err } = await render("bike.yaml", "-f", "svg");
    expect(code).toBe(0);
    expect(err).toContain("glyph-missing");
    expect(err).toContain("npm install @expo-google-fonts/noto-sans-thai");
    expect(existsSync(path.join(folder, "bike.svg"))).toBe(true);
  });

  it("1: one bad file among many does not stop the others, and the summary says so", async () => {
    write("a.journey.yaml", GOOD);
    write("b.journey.yaml", BAD);
    write("c.journey.yaml", GOOD);
    const { code, err } = await render("-f", "svg");
    expect(code).toBe(1);
    expect(err).toContain("b.journey.yaml:3:21");
    expect(err).toContain("Did you mean `emotion`?");
    expect(err).toContain("2 of 3 maps rendered.");
    expect(err).toContain("Not rendered: b.journey.yaml");
    expect(existsSync(path.join(folder, "a.svg"))).toBe(true);
    expect(existsSync(path.join(folder, "b.svg"))).toBe(false);
    expect(existsSync(path.join(folder, "c.svg"))).toBe(true);
  });

  it("1: an input that is not there", async () => {
    const { code, err } = await render("nowhere.yaml");
    expect(code).toBe(1);
    expect(err).toContain("nowhere.yaml");
  });

  it.each([
    ["an unknown format", ["-f", "gif"], "--format"],
    ["an unknown option", ["--colour"], "unknown option"],
    ["a page that is none", ["--page", "a9"], "a9"],
    ["a theme that is none", ["--theme", "neon"], "neon"],
    ["a template that is none", ["--template", "poster"], "poster"],
    ["a report as a picture", ["--template", "report", "-f", "svg"], "svg"],
    [
      "a standard that no browser keeps",
      ["--template", "report", "-f", "pdf", "--pdf-standard", "ua-1"],
      "--pdf-standard",
    ],
    ["two standards at once", ["-f", "pdf", "--pdf-standard", "a-2b,ua-1"], "one standard"],
    ["an output over its own input", ["-f", "svg", "-o", "bike.journey.yaml"], "written over"],
    ["several outputs in one file", ["-f", "svg,pdf", "-o", "x"], "--output"],
    ["an audience that no config declares", ["--audience", "client"], "journeymap.config.yaml"],
    ["a persona that is none, with the right one", ["--persona", "mrata"], "Did you mean marta?"],
    ["a persona that is none, with all there are", ["--persona", "cfo"], "Personas here: marta."],
    ["no persona at all", ["--persona", ""], "--persona"],
    ["no number of jobs", ["--jobs", "many"], "--jobs"],
    [
      "a browser that is not there",
      ["--template", "report", "-f", "pdf", "--browser", "/none"],
      "/none",
    ],
  ])("2: %s", async (_, args, word) => {
    write("bike.journey.yaml", GOOD);
    const { code, out, err } = await render(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(word);
  });

  it("2: a config with a mistake, shown where it stands", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", "journeymap: 1\nformat: svg\n");
    const { code, err } = await render();
    expect(code).toBe(2);
    expect(err).toContain("journeymap.config.yaml:2:1");
    expect(err).toContain("Did you mean `formats`?");
  });

  it("4: an output that is a folder, and no half-written file is left", async () => {
    write("bike.journey.yaml", GOOD);
    mkdirSync(path.join(folder, "bike.svg"));
    const { code, err } = await render("-f", "svg");
    expect(code).toBe(4);
    expect(err).toContain("bike.svg");
  });

  it("4: a mistake in a template, with its file and line", async () => {
    write("bike.journey.yaml", GOOD);
    write("mine.svg.hbs", "<svg>\n{{#each map.stages}}\n{{shout title}}\n{{/each}}\n</svg>\n");
    const { code, err } = await render("-f", "svg", "--template", "mine.svg.hbs");
    expect(code).toBe(4);
    expect(err).toContain("mine.svg.hbs:3");
    expect(err).toContain("shout");
  });
});

describe("what the user brings", () => {
  it("a template of their own draws the picture, in every format", async () => {
    write("bike.journey.yaml", GOOD);
    write(
      "mine.svg.hbs",
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><title>{{title}}</title>{{#each map.stages}}<rect class="mine" {{> box box}}/>{{/each}}</svg>\n',
    );
    const { code } = await render("-f", "svg,html,pdf,png", "--template", "mine.svg.hbs");
    expect(code).toBe(0);
    expect(read("bike.svg").match(/class="mine"/g)).toHaveLength(2);
    expect(read("bike.html")).toContain('class="mine"');
  });

  it("a partial of their own replaces ours", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", "journeymap: 1\nformats: svg\ntemplates: brand\n");
    write("brand/partials/map/phase.hbs", "");
    write("brand/partials/lanes/pains.hbs", "<!-- our pains -->\n");
    const { code } = await render();
    expect(code).toBe(0);
    expect(read("bike.svg")).toContain("<!-- our pains -->");
    expect(read("bike.svg")).not.toContain('pain-card"');
  });

  it("a theme of their own colours the picture", async () => {
    write("bike.journey.yaml", GOOD);
    write("brand.theme.yaml", 'journeymap: 1\ncolors: { stage: "#123456", stageInk: white }\n');
    const first = await render("-f", "svg", "--theme", "brand.theme.yaml");
    expect(first.err).toContain("white");
    write("brand.theme.yaml", 'journeymap: 1\ncolors: { stage: "#123456", stageInk: "#fff" }\n');
    const { code } = await render("-f", "svg", "--theme", "brand.theme.yaml");
    expect({ first: first.code, code }).toEqual({ first: 2, code: 0 });
    expect(read("bike.svg")).toContain("#123456");
  });

  it("a word of their own stands on the map, and a wrong one is told", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", "journeymap: 1\nformats: svg\nlocales: words\n");
    write("words/en.yaml", "lanes: { thoughts: In her head }\n");
    expect((await render()).code).toBe(0);
    expect(read("bike.svg")).toContain(">In her head<");
    write("words/en.yaml", "lanes: { thoghts: In her head }\n");
    const { code, err } = await render();
    expect(code).toBe(2);
    expect(err).toContain("lanes.thoghts");
  });

  it("defaults in journeymap.config.yaml hold for folders below, and flags win", async () => {
    write("journeymap.config.yaml", "journeymap: 1\nformats: [svg]\noutDir: out\n");
    write("bike.journey.yaml", GOOD);
    expect((await render()).code).toBe(0);
    expect(existsSync(path.join(folder, "out/bike.svg"))).toBe(true);
    expect((await render("-f", "html", "-d", "site")).code).toBe(0);
    expect(existsSync(path.join(folder, "site/bike.html"))).toBe(true);
  });
});

describe("for whom", () => {
  const config = `journeymap: 1
formats: svg
audience: client
audiences: { team: , client: { hide: { lanes: [pains], fields: [thoughts] } } }
`;

  it("is the audience of the config, or that of the command", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", config);
    expect((await render()).code).toBe(0);
    expect(read("bike.svg")).toContain("Searches");
    expect(read("bike.svg")).not.toMatch(/fax|Sunday/);
    expect((await render("--audience", "team")).code).toBe(0);
    expect(read("bike.svg")).toMatch(/fax[\s\S]*Sunday|Sunday[\s\S]*fax/);
  });

  it("2: an audience that is none, with the right one and the list", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", config);
    const { code, err } = await render("--audience", "clinet");
    expect(code).toBe(2);
    expect(err).toContain("Did you mean client? Audiences in the config: team, client.");
  });

  it("2: a name in the config that hides nothing", async () => {
    write("bike.journey.yaml", GOOD);
    write("journeymap.config.yaml", config.replace("pains", "painz").replace("thoughts", "ownr"));
    const { code, err } = await render();
    expect(code).toBe(2);
    expect(err).toContain("Did you mean `pains`?");
    expect(err).toContain("Did you mean `owner`?");
  });

  it("are the personas that are named, by id or by name, with commas or repeated", async () => {
    const people = GOOD.replace(
      /personas: .*/,
      "personas: [Marta, { id: jon, name: Jon Berg }, Eve]",
    );
    write("bike.yaml", people);
    const cards = async (...flags: string[]) => {
      expect((await render("bike.yaml", "-f", "svg", ...flags)).code).toBe(0);
      return [...read("bike.svg").matchAll(/class="persona-card"[^>]*data-persona="(\w+)"/g)].map(
        ([, id]) => id,
      );
    };
    expect(await cards("--persona", "eve, marta")).toEqual(["marta", "eve"]);
    expect(await cards("--persona", "jon", "--persona", "Eve")).toEqual(["jon", "eve"]);
    expect(await cards("--persona", "Jon Berg")).toEqual(["jon"]);
  });

  it("2: somebody who takes part in nothing", async () => {
    write(
      "bike.yaml",
      GOOD.replace(/personas: .*/, "personas: [Marta, Eve]").replaceAll(
        "emotion: ",
        "personas: marta, emotion: ",
      ),
    );
    const { code, err } = await render("bike.yaml", "--persona", "eve");
    expect(code).toBe(2);
    expect(err).toContain("no step in which eve takes part");
  });
});

describe("many maps", () => {
  it("come out the same however many are made at a time", async () => {
    for (let index = 0; index < 14; index++) {
      write(`m${index}.journey.yaml`, GOOD.replace("a bike", `bike ${index}`));
    }
    expect((await render("-f", "svg", "-d", "one", "--jobs", "1")).code).toBe(0);
    const { code, err } = await render("-f", "svg", "-d", "two", "--jobs", "2");
    expect(code).toBe(0);
    expect(err).toContain("14 of 14 maps rendered.");
    for (let index = 0; index < 14; index++) {
      expect(read(`two/m${index}.svg`)).toBe(read(`one/m${index}.svg`));
    }
  });

  it("may come from standard input and from files at once", async () => {
    for (let index = 0; index < 8; index++) write(`m${index}.journey.yaml`, GOOD);
    const args = ["render", "-", ".", "-f", "svg", "-d", "out", "--jobs", "2"];
    const { code, err } = await journeymap(args, { cwd: folder, input: GOOD });
    expect(code).toBe(0);
    expect(err).toContain("9 of 9 maps rendered.");
  });

  it("say nothing with --quiet when all is well", async () => {
    write("a.journey.yaml", GOOD);
    write("b.journey.yaml", GOOD);
    expect(await render("-f", "svg", "-q")).toEqual({ code: 0, out: "", err: "" });
  });
});

it("draws a map of sixty steps in every format", async () => {
  const steps = Array.from(
    { length: 60 },
    (_, index) => `{ name: Step ${index}, emotion: ${index % 3} }`,
  );
  write(
    "long.yaml",
    `journeymap: 1\ntitle: Long\nstages: [{ name: S, steps: [${steps.join(", ")}] }]\n`,
  );
  const { code, err } = await render("long.yaml", "-f", "html,svg,pdf,png");
  expect({ code, err }).toMatchObject({ code: 0 });
});

it("keeps characters out that no XML may hold", async () => {
  write("odd.json", JSON.stringify({ journeymap: 1, title: "a\u0001b\ufffec", stages: "A" }));
  expect((await render("odd.json", "-f", "svg,pdf,png")).code).toBe(0);
  expect(read("odd.svg")).toContain('<title id="map-odd-en-title">abc</title>');
});

it("draws a lane of any name", async () => {
  write(
    "lane.yaml",
    "journeymap: 1\ntitle: T\nstages: [{ name: A, lanes: { constructor: Built } }, B]\n",
  );
  expect((await render("lane.yaml", "-f", "svg")).code).toBe(0);
  expect(read("lane.svg")).toContain(">Built<");
});

it("shows no colours where nobody watches", async () => {
  write("b.journey.yaml", BAD);
  const { err } = await render("-f", "svg");
  expect(err).not.toContain("\u001b");
});

it("does not follow a link that stands where the output goes", async () => {
  write("bike.journey.yaml", GOOD);
  write("elsewhere/precious.txt", "keep me");
  symlinkSync(path.join(folder, "elsewhere/precious.txt"), path.join(folder, "bike.svg"));
  expect((await render("-f", "svg")).code).toBe(0);
  expect(read("elsewhere/precious.txt")).toBe("keep me");
});

it("--help and --version answer without loading what draws", async () => {
  const help = await journeymap(["--help"], { cwd: folder });
  expect(help.code).toBe(0);
  expect(help.out).toContain("render");
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), "package.json"), "utf8"));
  expect((await journeymap(["--version"], { cwd: folder })).out.trim()).toBe(version);
});
