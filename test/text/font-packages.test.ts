import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagedFont } from "../../src/text/font-packages.ts";

describe("packagedFont", () => {
  let workspace: string;
  const own = "@expo-google-fonts/noto-sans-symbols-2";

  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), "journeymap-fonts-"));
    const folder = join(workspace, "node_modules", own);
    for (const style of ["400Regular", "400Regular_Italic", "700Bold_Italic"]) {
      mkdirSync(join(folder, style), { recursive: true });
      writeFileSync(join(folder, style, `Symbols_${style}.ttf`), "");
    }
    writeFileSync(join(folder, "package.json"), "{}");
  });

  afterAll(() => rmSync(workspace, { recursive: true }));

  it("finds the file of a weight in a package that is installed", () => {
    const file = packagedFont("@expo-google-fonts/noto-emoji", 700, [process.cwd()]);
    expect(file).toMatch(/NotoEmoji_700Bold\.ttf$/);
  });

  it("takes the nearest upright weight where a family has not all", () => {
    expect(packagedFont(own, 700, [workspace])).toMatch(/Symbols_400Regular\.ttf$/);
  });

  it("looks in each folder in turn, and above it", () => {
    const deep = join(workspace, "client", "maps");
    expect(packagedFont(own, 400, [tmpdir(), deep])).toMatch(/Symbols_400Regular\.ttf$/);
  });

  it("has none for a package that is not installed", () => {
    expect(packagedFont(own, 400, [tmpdir()])).toBeUndefined();
  });
});
