import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browser, describeBrowser } from "../../src/commands/doctor/browser.ts";
import { fonts } from "../../src/commands/doctor/fonts.ts";
import { nodeVersion } from "../../src/commands/doctor/machine.ts";
import { tryPainter } from "../../src/commands/doctor/painters.ts";
import { printSections } from "../../src/commands/doctor/print-sections.ts";
import { workspace } from "../../src/commands/doctor/workspace.ts";
import { doctor } from "../../src/commands/doctor.ts";
import { EXIT } from "../../src/commands/exit-code.ts";
import { everyFallbackFamily } from "../../src/text/fallback-fonts.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "journeymap-test-")));
  write("journeymap.config.yaml", "");
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe("doctor", () => {
  test("tells on standard output what is here, and ends well", async () => {
    const terminal = fakeTerminal(folder, { CHROME_PATH: process.execPath });
    expect(await doctor(terminal)).toBe(EXIT.done);
    const { out, err } = terminal.said;
    expect(err).toBe("");
    expect(out).toMatch(/^journeymap \d+\.\d+\.\d+\n/);
    expect(out).toContain(process.versions.node);
    expect(out).toMatch(/✓ PDF +made by Typst \(@myriaddreamin\/typst-ts-node-compiler \d/);
    expect(out).toMatch(/✓ PNG +painted by resvg \(@resvg\/resvg-js \d/);
    expect(out).toMatch(/✓ Text +measured by HarfBuzz \(harfbuzzjs \d/);
    expect(out).toMatch(/✓ Browser +\S+ \(CHROME_PATH\)/);
    expect(out).toMatch(/✓ Config +journeymap\.config\.yaml\n/);
    expect(out).toContain(`${folder} (`);
    expect(out).toMatch(/Everything that maps need is here\.\n$/);
  });

  test("ends well when things are missing that one can do without", async () => {
    const terminal = fakeTerminal(folder, { CHROME_PATH: "/nowhere/chrome" });
    expect(await doctor(terminal)).toBe(EXIT.done);
    expect(terminal.said.out).toContain("! Browser");
  });
});

describe("Node.js", () => {
  test.each(["20.19.0", "20.20.2", "22.1.0", "100.0.0"])("%s is in range", (version) => {
    expect(nodeVersion(version, ">=20.19").state).toBe("here");
  });

  test.each(["20.18.3", "18.20.0", "9.99.0"])("%s is too old", (version) => {
    expect(nodeVersion(version, ">=20.19")).toMatchObject({
      state: "doubtful",
      text: `${version} is older than 20.19, the first that journeymap is made for`,
    });
  });
});

describe("what makes the maps", () => {
  const painter = { name: "PNG", what: "painted by resvg", from: "@resvg/resvg-js" };

  test("is broken when it does not load, with the reason and what to do", async () => {
    const works = () => Promise.reject(new Error("Cannot find module x\nRequire stack:"));
    const finding = await tryPainter({ ...painter, works });
    expect(finding.state).toBe("broken");
    expect(finding.text).toMatch(/^painted by resvg \(@resvg\/resvg-js [\d.]+\) does not work$/);
    expect(finding.help).toMatch(/^Cannot find module x\nInstall again/);
  });

  test("is broken when it gives nothing", async () => {
    const finding = await tryPainter({ ...painter, works: async () => false });
    expect(finding).toMatchObject({ state: "broken" });
  });

  test("is named without a version when it is not there at all", async () => {
    const works = () => Promise.reject(new Error("Cannot find package"));
    const finding = await tryPainter({ ...painter, from: "@nobody/nothing", works });
    expect(finding.text).toBe("painted by resvg (@nobody/nothing) does not work");
  });
});

describe("browser", () => {
  test("says which one was found, and who named it", async () => {
    const found = await browser({ env: { CHROME_PATH: process.execPath }, cwd: folder });
    const text = `${process.execPath} (CHROME_PATH)`;
    expect(found).toEqual({ name: "Browser", state: "here", text });
    const path = "/usr/bin/chromium";
    expect(describeBrowser({ source: "installed", path }).text).toBe(path);
  });

  test("knows the npm package by its version", () => {
    const path = write("chromium/package.json", '{ "version": "143.0.4" }');
    const found = describeBrowser({ source: "@sparticuz/chromium", path: dirname(path) });
    expect(found.text).toBe("@sparticuz/chromium 143.0.4");
  });

  test("tells what it means that there is none, and how to get one", () => {
    const none = describeBrowser(undefined);
    expect(none).toMatchObject({ state: "absent", text: expect.stringContaining("none found") });
    expect(none.text).toContain("Only the report as PDF");
    expect(none.help).toContain("CHROME_PATH");
  });

  test("tells what a wrong path means", async () => {
    const found = await browser({ env: { CHROME_PATH: "/nowhere/chrome" }, cwd: folder });
    expect(found).toMatchObject({
      state: "doubtful",
      text: "The browser named by CHROME_PATH does not exist: /nowhere/chrome",
    });
    expect(found.help).toContain("Only the report as PDF");
  });
});

describe("fonts", () => {
  test("are all told of, each with what it is for or how to get it", () => {
    const all = fonts(folder).flatMap(({ findings }) => findings);
    expect(all).toHaveLength(everyFallbackFamily().length + 1);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all).toContainEqual({
      name: "Thai",
      state: "absent",
      text: "@expo-google-fonts/noto-sans-thai",
    });
  });

  test("are found in the packages of the folder", () => {
    const font = "node_modules/@expo-google-fonts/noto-sans-arabic";
    write(`${font}/package.json`, "{}");
    write(`${font}/400Regular/NotoSansArabic_400Regular.ttf`, "");
    const [here] = fonts(folder);
    expect(here?.findings).toContainEqual({
      name: "Arabic",
      state: "here",
      text: "Noto Sans Arabic",
    });
  });
});

describe("workspace", () => {
  test("names its top, and the config file from where we stand", async () => {
    mkdirSync(join(folder, "maps"));
    expect(await workspace(join(folder, "maps"))).toMatchObject([
      { name: "Workspace", text: expect.stringContaining(`${folder} `) },
      { name: "Config", state: "here", text: "../journeymap.config.yaml" },
    ]);
  });

  test("counts the problems of the config file", async () => {
    write("journeymap.config.yaml", "formats: gif\njobs: 0\n");
    const [, config] = await workspace(folder);
    expect(config).toEqual({
      name: "Config",
      state: "doubtful",
      text: "journeymap.config.yaml has problems: 2 errors in 1 file",
      help: "See them with: npx journeymap validate journeymap.config.yaml",
    });
  });
});

test("findings are set in columns, with marks that need no colour", () => {
  const terminal = fakeTerminal(folder);
  printSections(terminal, [
    {
      title: "Things",
      note: "Some are missing.",
      findings: [
        { name: "One", state: "here", text: "yes" },
        { name: "Three", state: "absent", text: "no", help: "Not needed.\nReally." },
      ],
    },
    { findings: [{ name: "Four", state: "doubtful", text: "hm" }] },
    { findings: [{ name: "Five", state: "broken", text: "alas" }] },
  ]);
  expect(terminal.said.out).toBe(
    [
      "Things",
      "  Some are missing.",
      "✓ One    yes",
      "– Three  no",
      "         Not needed.",
      "         Really.",
      "",
      "! Four   hm",
      "",
      "✗ Five   alas",
      "",
      "",
    ].join("\n"),
  );
});
