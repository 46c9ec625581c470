import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../src/commands/exit-code.ts";
import { themes } from "../../src/commands/themes.ts";
import { UsageError } from "../../src/commands/usage-error.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { folderWith } from "../support/folder.ts";
import { otfFont } from "../support/otf-font.ts";
import { checkWithW3c } from "../support/w3c-checker.ts";

const BRAND = `name: Harbour
description: Ours, since 1911.
colors: { stage: "#cfe8e3", stageInk: "#0b3f3a" }
font: { files: { regular: brand.otf } }
`;
const OWN = {
  "brand/harbour.theme.yaml": BRAND,
  "brand/brand.otf": otfFont({ family: "Harbour" }),
};

async function run(files: string[], flags: object, own: Record<string, string | Uint8Array> = {}) {
  const cwd = await folderWith({ "journeymap.config.yaml": "", ...own });
  const terminal = fakeTerminal(cwd);
  const exit = await themes(files, flags, terminal);
  return { cwd, exit, ...terminal.said };
}

describe("the list", () => {
  test("has a line for each theme that ships", async () => {
    const { exit, out, err } = await run([], {});
    expect(exit).toBe(EXIT.done);
    expect(out.split("\n").map((line) => line.split("  ")[0])).toEqual([
      "default",
      "colorblind",
      "dark",
      "mono",
      "",
    ]);
    expect(err).toBe("");
  });

  test("ends with the user's own, by what one writes after --theme", async () => {
    expect((await run([], {}, OWN)).out).toMatch(
      /\nbrand\/harbour\.theme\.yaml {2}Ours, since 1911\.\n$/u,
    );
    expect((await run(["brand"], {}, OWN)).out).toContain("Ours, since 1911.");
  });

  test("leaves out a theme that cannot be used, and says why", async () => {
    const { exit, out, err } = await run([], {}, { "bad.theme.yaml": "extends: drak" });
    expect(exit).toBe(EXIT.input);
    expect(out).not.toContain("bad.theme.yaml");
    expect(err).toContain("Did you mean `dark`?");
  });

  test("tells when a file that was named is not there", async () => {
    const { exit, err } = await run(["none.theme.yaml"], {});
    expect(exit).toBe(EXIT.input);
    expect(err).toContain("There is no theme file at `none.theme.yaml`.");
  });
});

describe("the sheet", () => {
  test("as SVG shows every theme with a map in it, stands alone, and is valid", async () => {
    const { cwd, exit, err } = await run([], { output: "sheet.svg" }, OWN);
    expect([exit, err]).toEqual([EXIT.done, "✓ sheet.svg: 5 themes\n"]);
    const svg = readFileSync(path.join(cwd, "sheet.svg"), "utf8");
    for (const name of ["Default", "Dark", "Mono", "Colour-blind safe", "Harbour"]) {
      expect(svg).toContain(`>${name}</tspan>`);
    }
    expect(svg.match(/class="journeymap"/gu)).toHaveLength(5);
    expect(svg).toContain('@font-face{font-family:"Harbour"');
    expect((await checkWithW3c(svg, "svg")).filter(({ type }) => type === "error")).toEqual([]);
  });

  test("comes out the same each time", async () => {
    expect((await run([], { format: "svg", output: "-" })).out).toBe(
      (await run([], { format: "svg", output: "-" })).out,
    );
  });

  test("as HTML, PDF and PNG is called themes, unless it is given a name", async () => {
    for (const format of ["html", "pdf", "png"]) {
      const { cwd, exit } = await run([], { format });
      expect(exit).toBe(EXIT.done);
      const bytes = readFileSync(path.join(cwd, `themes.${format}`));
      // The width in the header of a PNG.
      if (format === "png") expect(bytes.readUInt32BE(16)).toBe(3072);
      if (format === "pdf") expect(bytes.toString("latin1", 0, 5)).toBe("%PDF-");
      if (format === "html") {
        const found = await checkWithW3c(bytes.toString("utf8"), "html");
        expect(found.filter(({ type }) => type === "error")).toEqual([]);
      }
    }
  });

  test("takes its words from another language", async () => {
    expect((await run([], { format: "svg", output: "-", lang: "de" })).out).toContain('lang="de"');
  });

  test("needs to be told what it should be", async () => {
    await expect(run([], { format: "gif" })).rejects.toThrow(UsageError);
    await expect(run([], { output: "sheet" })).rejects.toThrow(UsageError);
  });
});
