import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import type { DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";
import { readJourney } from "../../src/journey/read-journey.ts";
import { limits } from "../../src/source/limits.ts";
import { folderWith } from "../support/folder.ts";
import { pngOf } from "../support/images.ts";

const HEAD = "journeymap: 1\ntitle: T\n";
const ONE = `${HEAD}stages: A\n`;

/** The smallest journey for each code that reading can find. */
const journeys: Partial<Record<DiagnosticCode, string | Uint8Array>> = {
  "file-too-large": "#".repeat(limits.fileBytes + 1),
  "file-not-text": Buffer.from([0, 1, 2]),
  "outside-workspace": `${HEAD}stages: { name: A, image: ../../a.png }\n`,
  "yaml-syntax": "title: a: b\n",
  "yaml-duplicate-key": `${ONE}title: T\n`,
  "yaml-too-deep": "[".repeat(100),
  "yaml-too-many-aliases": `a: &a [${"x,".repeat(200)}]\nb: [${"*a,".repeat(100)}]\n`,
  "yaml-several-documents": `${ONE}---\n${ONE}`,
  "comment-in-text": `${ONE}goal: Ticket #5\n`,
  "missing-field": "journeymap: 1\nstages: A\n",
  "unknown-key": `${ONE}foo: 1\n`,
  "wrong-type": `${ONE}goal: [a]\n`,
  "wrong-value": `${ONE}state: past\n`,
  "out-of-range": `${HEAD}stages: { name: A, emotion: 3 }\n`,
  "empty-text": `${ONE}tags: [a, ""]\n`,
  "unsupported-version": "journeymap: 2\n",
  "duplicate-id": `${HEAD}stages: [{ name: A, id: x }, { name: B, id: x }]\n`,
  "unknown-id": `${HEAD}stages: { name: A, research: x }\n`,
  "near-miss": `${ONE}channels: { web: Website }\npersonas: { name: P, channels: wbe }\n`,
  "use-not-found": `${ONE}personas: { use: none.persona.yaml }\n`,
  "use-cycle": `${ONE}personas: { use: circle.persona.yaml }\n`,
  "image-not-found": `${HEAD}stages: { name: A, image: none.png }\n`,
  "image-unusable": `${HEAD}stages: { name: A, image: text.png }\n`,
  "image-too-large": `${HEAD}stages: { name: A, image: large.png }\n`,
  "table-not-found": `${ONE}metrics: { name: M, kind: nps, source: none.csv }\n`,
  "table-unusable": `${ONE}metrics: { name: M, kind: nps, source: empty.csv }\n`,
  "column-missing": `${ONE}metrics: { name: M, kind: nps, source: answers.csv, columns: score }\n`,
  "scale-unclear": `${ONE}metrics: { name: M, kind: csat, source: answers.csv }\n`,
  "many-personas": `${ONE}personas: [A, B, C, D, E, F]\n`,
  "nothing-gathered": `${ONE}personas: { name: P, empathy: { gather: true } }\n`,
  "step-unreachable": `${HEAD}stages: [{ name: A, next: end }, B]\n`,
  "way-endless": `${HEAD}stages: [A, { name: B, next: a }]\n`,
  "language-missing": `${ONE}lang: en\ngoal: { it: x }\n`,
};

async function codesOf(content: string | Uint8Array): Promise<string[]> {
  const cwd = await folderWith({
    "a.journey.yaml": content,
    "circle.persona.yaml": "journeymap: 1\nname: C\nuse: circle.persona.yaml\n",
    "text.png": "text",
    "empty.csv": "",
    "answers.csv": "answer\n10\n",
    "large.png": pngOf(99_999, 1),
  });
  const { diagnostics } = await readJourney({ file: "a.journey.yaml" }, { cwd });
  return diagnostics.map(({ code }) => code);
}

describe("every code has a journey that shows it, and nothing else", () => {
  test.each(Object.entries(journeys))("%s", async (code, content) => {
    expect(await codesOf(content)).toEqual([code]);
  });

  test("but for those of the file system, of fonts of themes, of drawing to scale, of paper and of views", () => {
    const shown = new Set(Object.keys(journeys));
    const others = Object.keys(catalogue).filter((code) => !shown.has(code));
    expect(others).toEqual([
      "file-not-found",
      "file-unreadable",
      "font-unusable",
      "glyph-missing",
      "contrast-adjusted",
      "duration-unclear",
      "text-too-small",
      "view-empty",
    ]);
  });
});
