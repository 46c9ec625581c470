import path from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../src/journey/read-config.ts";
import { folderWith } from "../support/folder.ts";

test("paths count from the folder of the config; built-in names stay names", async () => {
  const cwd = await folderWith({
    "work/journeymap.config.yaml": `journeymap: 1
formats: [html, pdf]
outDir: out
views: [map, priorities]
template: report
theme: brand.theme.yaml
lang: pt-br
page: a3
scale: 3
pdfStandard: a-2b
timeScale: true
jobs: 2
templates: mine
locales: ../words
`,
  });
  const { config, diagnostics } = await readConfig(
    { file: "work/journeymap.config.yaml" },
    { cwd },
  );
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    formats: ["html", "pdf"],
    outDir: path.join(cwd, "work/out"),
    views: ["map", "priorities"],
    template: "report",
    theme: path.join(cwd, "work/brand.theme.yaml"),
    lang: ["pt-BR"],
    page: "a3",
    scale: 3,
    pdfStandard: ["a-2b"],
    timeScale: true,
    jobs: 2,
    templates: path.join(cwd, "work/mine"),
    locales: path.join(cwd, "words"),
  });
});

test("audiences are names with what is hidden from them", async () => {
  const text = `audience: client
audiences:
  team:
  client: { hide: { lanes: [backstage, support-eu], fields: [owner, pains.whys] } }
`;
  const { config, diagnostics } = await readConfig({ text, name: "c.yaml" }, { cwd: "/" });
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    audience: "client",
    audiences: {
      team: { lanes: [], fields: [] },
      client: { lanes: ["backstage", "support-eu"], fields: ["owner", "pains.whys"] },
    },
  });
});

test("what cannot be hidden is told, with what was meant", async () => {
  const text = `audience: cleint
audiences: { client: { hide: { lanes: [bakstage], fields: [ownr, pains.owner, name] } } }
`;
  const { config, diagnostics } = await readConfig({ text, name: "c.yaml" }, { cwd: "/" });
  expect(config).toBe(undefined);
  expect(diagnostics.map(({ path: place, help }) => `${place} ${help}`)).toEqual([
    "audience Did you mean `client`?",
    expect.stringMatching(/^audiences\.client\.hide\.lanes\[0\] Did you mean `backstage`\?/u),
    "audiences.client.hide.fields[0] Did you mean `owner`?",
    "audiences.client.hide.fields[1] Editors offer all of them: see `journeymap schema`.",
    "audiences.client.hide.fields[2] Editors offer all of them: see `journeymap schema`.",
  ]);
});

test("an empty file is right: it marks the top of a workspace", async () => {
  const { config, diagnostics } = await readConfig(
    { text: "# here\n", name: "c.yaml" },
    { cwd: "/" },
  );
  expect({ config, diagnostics }).toEqual({ config: {}, diagnostics: [] });
});

test("unknown fields and formats are told", async () => {
  const text = "outdir: x\nformats: [docx, html]\nscale: 100\njobs: 0\nx-mine: 1\n";
  const { config, diagnostics } = await readConfig({ text, name: "c.yaml" }, { cwd: "/" });
  expect(config).toBe(undefined);
  expect(diagnostics.map(({ code, path: place, help }) => `${code} ${place} ${help}`)).toEqual([
    "unknown-key outdir Did you mean `outDir`?",
    "wrong-value formats[0] undefined",
    "out-of-range scale undefined",
    "out-of-range jobs undefined",
  ]);
});
