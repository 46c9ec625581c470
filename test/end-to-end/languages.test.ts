import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, journeymap } from "../support/program.ts";

const BIKE = `journeymap: 1
lang: en
title: { en: Renting a bike, it: Noleggiare una bici }
stages:
  - { name: { en: Find, it: Trova }, emotion: 1 }
  - { name: { en: Book }, emotion: -1.5 }
`;

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
  writeFileSync(path.join(folder, "bike.journey.yaml"), BIKE);
});
afterEach(() => remove());

const run = (args: string[], input = "") => journeymap(args, { cwd: folder, input });
const made = (within = "") =>
  readdirSync(path.join(folder, within)).filter((name) => !name.endsWith(".yaml"));
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

describe("render --lang", () => {
  it("all: makes one picture a language, in every format", async () => {
    const { code, out, err } = await run(["render", "--lang", "all", "-f", "svg,html,pdf,png"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const formats = ["html", "pdf", "png", "svg"];
    const files = ["en", "it"].flatMap((lang) => formats.map((format) => `bike.${lang}.${format}`));
    expect(made()).toEqual(files);
    expect(read("bike.it.svg")).toContain("Noleggiare una bici");
    expect(read("bike.it.html")).toContain('<html lang="it"');
    expect(read("bike.en.svg")).toContain("Renting a bike");
    expect(err).toContain("2 of 2 maps rendered.");
  });

  it("says which texts another language stands in for, once", async () => {
    const { err } = await run(["render", "--lang", "all", "-f", "svg,html"]);
    expect(err.match(/This text is not there in `it`; `en` is shown/g)).toHaveLength(1);
    expect(err).toContain("bike.journey.yaml:6:13  stages[1].name");
  });

  it("it,en: makes those, whatever the file's own is, also in several processes", async () => {
    writeFileSync(path.join(folder, "journeymap.config.yaml"), "lang: [it, en]\noutDir: out\n");
    const { code } = await run(["render", "-f", "svg", "--jobs", "2"]);
    expect(code).toBe(0);
    expect(made("out")).toEqual(["bike.en.svg", "bike.it.svg"]);
  });

  it("names the pages and the files of --output in the same way", async () => {
    const flags = ["--lang", "all", "-f", "svg", "-o", "poster.svg"];
    expect((await run(["render", ...flags, "--page", "a3", "--fit", "pages"])).code).toBe(0);
    expect(made()).toEqual(["poster.en-1.svg", "poster.it-1.svg"]);
  });

  it("does not put several pictures onto standard output", async () => {
    const { code, out, err } = await run(["render", "-", "--lang", "all", "-f", "svg"], BIKE);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("2 languages (en, it)");
    const one = BIKE.replaceAll(/, it: [^}]*/g, "");
    expect((await run(["render", "-", "--lang", "all", "-f", "svg"], one)).out).toMatch(/^<svg /);
  });

  it("tells of a mistake once, and stays quiet otherwise", async () => {
    writeFileSync(path.join(folder, "bad.journey.yaml"), BIKE.replace("emotion", "emotoin"));
    const { code, err } = await run(["render", "--lang", "all", "-f", "svg", "-q"]);
    expect(code).toBe(1);
    expect(err.match(/emotoin/g)).toHaveLength(3);
    expect(err).toContain("2 of 3 maps rendered.");
    expect(err).not.toContain("✓");
  });
});

describe("words in a folder of the user's", () => {
  it("change those of a language, and bring a new one", async () => {
    mkdirSync(path.join(folder, "words"));
    writeFileSync(path.join(folder, "words/it.yaml"), "lanes: { emotion: Che cosa sente }\n");
    const czech = "lanes: { emotion: Emoce }\nscale: [Hrozné, Špatné, Nic moc, Dobré, Skvělé]\n";
    writeFileSync(path.join(folder, "words/cs.yaml"), czech);
    writeFileSync(path.join(folder, "journeymap.config.yaml"), "locales: words\nlang: all\n");
    writeFileSync(
      path.join(folder, "bike.journey.yaml"),
      BIKE.replace("it: Trova", "it: Trova, cs: Najít"),
    );
    expect((await run(["render", "-f", "svg"])).code).toBe(0);
    expect(read("bike.it.svg")).toContain(">Che cosa sente<");
    expect(read("bike.it.svg")).toContain(">Entusiasta<");
    expect(read("bike.cs.svg")).toContain('xml:lang="cs"');
    expect(read("bike.cs.svg")).toContain(">Skvělé<");
    expect(read("bike.en.svg")).toContain(">Emotion<");
  });
});

describe("validate", () => {
  it("tells of texts that are missing in a language of the file, for programs too", async () => {
    const { code, out } = await run(["validate", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        code: "language-missing",
        severity: "warning",
        path: "stages[1].name",
        start: { line: 6, column: 13 },
        message: "This text is not there in `it`; `en` is shown.",
      },
    ]);
    expect((await run(["validate", "--lang", "en"])).err).toContain("no problems");
  });
});
