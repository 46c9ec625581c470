import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { HIDEABLE_FIELDS } from "../../src/format/hideable-fields.ts";
import { VIEW_NAMES } from "../../src/format/view-names.ts";
import { canaryJourney } from "../support/canary.ts";
import { pngOf } from "../support/images.ts";
import { readPdf } from "../support/pdf-reader.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

// What is left out must be nowhere in what is handed over: not in sight, not in the source of a
// page, not in metadata, not in texts for those who cannot see.

const { yaml, canaries } = canaryJourney();
const LEFT_OUT_LANES = ["presence", "the-lane"];

/** Something for every view, of Ana and of Zorn. */
const TWO = `journeymap: 1
title: Two who buy
personas:
  - { id: zorn, name: Ben Zorn, role: Zornrole, quote: Zorn quote, channels: zornline, empathy: { sees: Zorn sees, gather: true } }
  - { id: bea, name: Bea, goals: Anabea }
  - { id: ana, name: Ana Pop, goals: Anagoal, traits: [{ name: Anatrait, value: 3 }], empathy: { hears: Anahears, gather: true } }
research: [{ title: Anatalks }, { title: Talk with Zorn, link: "https://example.org/zorn" }]
channels: { shop: Anashop, zornline: Zorn line }
stakeholders: [{ name: Works council, power: 4, interest: 5 }]
x-note: Xqjwv
stages:
  - name: Search
    x-note: Xqjwv
    steps:
      - { name: Anastep, x-note: Xqjwv, emotion: { ana: { score: 1, feeling: Anafeels }, zorn: { score: -1, feeling: Zornfeels, because: Zorn because } }, research: anatalks,
          touchpoints: { text: Anadesk, channel: shop },
          pains: [{ text: Zorn pain, severity: 5, personas: zorn, research: talk-with-zorn, whys: [Zorn why], cause: Zorn cause }, { text: Anapain, severity: 4, whys: [Anawhy] }],
          gains: [{ text: Zorn gain, personas: zorn }],
          opportunities: [{ text: Zorn cure, solves: zorn-pain, impact: 5, effort: 1, link: "https://example.org/zorn" }, { text: Anacure, solves: anapain, impact: 4, effort: 2 }],
          next: [{ to: zornstep, when: Zorn goes on }, { to: anaonly, when: Anagoes }] }
      - { id: zornstep, name: Zornstep, personas: zorn, moment: Zorn moment, thoughts: Zorn thinks, actions: ["“Zorn says”", Zorn does],
          touchpoints: { text: Zorn desk, channel: zornline, owner: Zornowner }, pains: { text: Zorn hurt, severity: 3, whys: Zorn whys }, next: anaonly }
      - { id: anaonly, name: Anaonly, personas: ana, actions: Anadoes }
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
  const { personas, ...rest } = parse(yaml);
  // One alone is compared with nobody.
  write("canary.journey.yaml", stringify({ ...rest, personas: [...personas, "Bo"] }));
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
  const found = await foundIn("canary.journey.yaml");
  expect(viewsIn(found)).toEqual(VIEW_NAMES);
  whole = canariesIn(found);
}, 120_000);
afterAll(() => remove());

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

/** All that can be found in every output of a journey: sources, texts of pages, metadata. */
async function foundIn(journey: string, ...flags: string[]): Promise<string> {
  const { folder: out, remove } = emptyFolder();
  const render = (...more: string[]) =>
    journeymap(["render", journey, "-d", out, "-q", ...flags, ...more], { cwd: folder });
  expect(await render("-f", "html,svg,pdf,png", "--view", "all")).toMatchObject({ code: 0 });
  expect(await render("-f", "html,pdf", "--template", "report")).toMatchObject({ code: 0 });
  const files = readdirSync(out).sort();
  const texts = files.map((name) => textOf(name, readFileSync(path.join(out, name))));
  remove();
  // What is left out may be no part of a file's name either.
  return [...files, ...(await Promise.all(texts))].join("\n");
}

function textOf(name: string, data: Buffer): string | Promise<string> {
  if (name.endsWith(".pdf")) return pdfTexts(data);
  return name.endsWith(".png") ? pngTexts(data) : String(data);
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

/** The views there are pictures of, by the names of the files. */
function viewsIn(found: string): string[] {
  return VIEW_NAMES.filter((view) => new RegExp(`^\\w+\\.${view}\\..*svg$`, "mu").test(found));
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
  }, 120_000);

  it("leaves out everything that can be hidden", async () => {
    const told = canariesIn(await foundIn("canary.journey.yaml", "--audience", "nothing"));
    expect(told).toEqual(["title", "personas.name", "stages.name", "stages.steps.name"]);
  }, 120_000);
});

describe("--persona", () => {
  it("leaves nothing of the others in any output", async () => {
    const told = await foundIn("two.journey.yaml", "--persona", "ana,bea");
    expect(told).not.toMatch(/zorn/iu);
    expect(viewsIn(told)).toEqual(VIEW_NAMES);
    for (const word of TWO.match(/\bAna[a-z]+/gu) ?? []) expect(told).toContain(word);
    // Keys of the user's own are in none in any case.
    expect(told).not.toContain("Xqjwv");
  }, 120_000);
});
