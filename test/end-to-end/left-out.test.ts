import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { HIDEABLE_FIELDS } from "../../src/format/hideable-fields.ts";
import { canaryJourney } from "../support/canary.ts";
import { pngOf } from "../support/images.ts";
import { readPdf } from "../support/pdf-reader.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

// What is left out must be nowhere in what is handed over: not in sight, not in the source of a
// page, not in metadata, not in texts for those who cannot see.

const { yaml, canaries } = canaryJourney();
const LEFT_OUT_LANES = ["presence", "the-lane"];

const TWO = `journeymap: 1
title: Two who buy
personas:
  - { id: zorn, name: Ben Zorn, role: Zornrole, quote: Zorn quote, empathy: { sees: Zorn sees } }
  - { id: ana, name: Ana Pop, goals: Anagoal }
research: [{ title: Anatalks }, { title: Talk with Zorn, link: "https://example.org/zorn" }]
x-note: Xqjwv
stages:
  - name: Search
    x-note: Xqjwv
    steps:
      - { name: Anastep, x-note: Xqjwv, emotion: { ana: 1, zorn: { score: -1, feeling: Zornfeels, because: Zorn because } }, research: anatalks,
          pains: [{ text: Zorn pain, personas: zorn, research: talk-with-zorn }, Anapain],
          opportunities: [{ text: Zorn cure, solves: zorn-pain, link: "https://example.org/zorn" }] }
      - { name: Zornstep, personas: zorn, moment: Zorn moment, thoughts: Zorn thinks }
      - { name: Anaonly, personas: ana }
  - { name: Zornstage, personas: zorn, emotion: 2 }
`;

let folder: string;
let remove: () => void;
/** What is found of the canaries where nothing is hidden. */
let whole: string[];
beforeAll(async () => {
  ({ folder, remove } = emptyFolder());
  write("face.png", pngOf(1, 1));
  write("answers.csv", "score,day\n10,2026-10-01\n0,2026-10-20\n");
  write("canary.journey.yaml", yaml);
  write("two.journey.yaml", TWO);
  write(
    "journeymap.config.yaml",
    stringify({
      audiences: {
        some: { hide: { lanes: ["backstage", "the-lane"], fields: ["notes", "pains.whys"] } },
        nothing: { hide: { lanes: LEFT_OUT_LANES, fields: HIDEABLE_FIELDS } },
      },
    }),
  );
  whole = canariesIn(await foundIn("canary.journey.yaml"));
}, 60_000);
afterAll(() => remove());

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

/** All that can be found in every output of a journey: sources, texts of pages, metadata. */
async function foundIn(journey: string, ...flags: string[]): Promise<string> {
  const out = (...more: string[]) =>
    journeymap(["render", journey, "-d", "out", "-q", ...flags, ...more], { cwd: folder });
  expect(await out("-f", "html,svg,pdf,png")).toMatchObject({ code: 0 });
  expect(await out("-f", "html,pdf", "--template", "report")).toMatchObject({ code: 0 });
  const name = path.join(folder, "out", journey.replace(".journey.yaml", ""));
  const read = (ending: string) => readFileSync(`${name}${ending}`);
  const pdfs = [await pdfTexts(read(".pdf")), await pdfTexts(read(".report.pdf"))];
  const texts = [read(".html"), read(".svg"), read(".report.html")].map(String);
  return [...texts, ...pdfs, pngTexts(read(".png"))].join("\n");
}

async function pdfTexts(pdf: Uint8Array): Promise<string> {
  const { pages, info, xmp, outline, outlineBelow, alternatives } = await readPdf(pdf);
  const told = pages.flatMap(({ text, links }) => [text, ...links.map(({ url }) => url)]);
  // A word may go on in the next line.
  return [...told, JSON.stringify(info), xmp, ...outline, ...outlineBelow, ...alternatives]
    .map((text) => text.replaceAll(/\s/gu, ""))
    .join("\n");
}

/** Everything in a PNG but its pixels. */
function pngTexts(png: Buffer): string {
  const parts: Buffer[] = [];
  for (let offset = 8; offset < png.length; ) {
    const length = png.readUInt32BE(offset);
    if (png.toString("latin1", offset + 4, offset + 8) !== "IDAT")
      parts.push(png.subarray(offset, offset + 12 + length));
    offset += 12 + length;
  }
  return Buffer.concat(parts).toString("latin1");
}

function canariesIn(text: string): string[] {
  const small = text.toLowerCase();
  return canaries
    .filter(({ word }) => small.includes(word.toLowerCase()))
    .map(({ path: fields }) => fields.join("."));
}

describe("--audience", () => {
  it("would leave out nearly every word that there is", () => {
    expect(whole.length).toBeGreaterThan(canaries.length * 0.9);
    expect(whole).toEqual(expect.arrayContaining(["stages.steps.notes", "personas.empathy.sees"]));
  });

  it("leaves out what the config lists, and nothing else", async () => {
    const told = canariesIn(await foundIn("canary.journey.yaml", "--audience", "some"));
    expect(whole.filter((field) => !told.includes(field))).toEqual([
      "stages.steps.pains.whys",
      "stages.steps.backstage",
      "stages.steps.notes",
      "stages.steps.lanes",
      "lanes.title",
    ]);
  }, 60_000);

  it("leaves out everything that can be hidden", async () => {
    const told = canariesIn(await foundIn("canary.journey.yaml", "--audience", "nothing"));
    expect(told).toEqual(["title", "personas.name", "stages.name", "stages.steps.name"]);
  }, 60_000);
});

describe("--persona", () => {
  it("leaves nothing of the others in any output", async () => {
    const told = await foundIn("two.journey.yaml", "--persona", "ana");
    expect(told).not.toMatch(/zorn/iu);
    for (const word of ["Anagoal", "Anastep", "Anapain", "Anaonly", "Anatalks"])
      expect(told).toContain(word);
    // Keys of the user's own are in none in any case.
    expect(told).not.toContain("Xqjwv");
  }, 60_000);
});
