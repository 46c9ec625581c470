import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { otfFont } from "../support/otf-font.ts";
import { emptyFolder, journeymap } from "../support/program.ts";

const MAP = "journeymap: 1\ntitle: Bike\nstages: [{ name: กขค, emotion: 1 }]\n";
const NOTE =
  "Font of this machine: Noto Sans Thai, for Thai. For the same map on every machine: npm install @expo-google-fonts/noto-sans-thai";

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
  mkdirSync(path.join(folder, "share/fonts"), { recursive: true });
  writeFileSync(
    path.join(folder, "share/fonts/thai.otf"),
    otfFont({ family: "Noto Sans Thai", first: 0x0e01 }),
  );
  writeFileSync(path.join(folder, "bike.yaml"), MAP);
});
afterEach(() => remove());

const render = (...args: string[]) =>
  journeymap(["render", ...args], {
    cwd: folder,
    env: { XDG_DATA_DIRS: path.join(folder, "share") },
  });

// On other systems the folders of fonts cannot be put elsewhere.
describe.runIf(process.platform === "linux")("a font of the system", () => {
  it("paints what no other can, in every format, and is told once", async () => {
    cpSync(path.join(folder, "bike.yaml"), path.join(folder, "other.yaml"));
    const { code, err } = await render("bike.yaml", "other.yaml", "-f", "svg,html,pdf,png");
    expect(code).toBe(0);
    expect(err.split(NOTE)).toHaveLength(2);
    expect(err).not.toContain("glyph-missing");
    const svg = readFileSync(path.join(folder, "bike.svg"), "utf8");
    expect(svg).toContain('@font-face{font-family:"Noto Sans Thai"');
    expect(svg).toMatch(/font-family="Noto Sans Thai"[^>]*>กขค</);
    expect(readFileSync(path.join(folder, "bike.pdf"), "latin1")).toContain("NotoSansThai");
  });

  it("changes nothing in a map that needs none, and nothing is said then", async () => {
    writeFileSync(path.join(folder, "bike.yaml"), MAP.replace("กขค", "Find"));
    const { out, err } = await render("bike.yaml", "-f", "svg", "-o", "-");
    expect(err).toBe("");
    const args = ["render", "bike.yaml", "-f", "svg", "-o", "-"];
    expect((await journeymap(args, { cwd: folder })).out).toBe(out);
  });

  it("is left alone where the config says so", async () => {
    writeFileSync(path.join(folder, "journeymap.config.yaml"), "systemFonts: never\n");
    const { err } = await render("bike.yaml", "-f", "svg");
    expect(err).toContain("glyph-missing");
    expect(err).toContain("bike.yaml:3:18");
    expect(err).not.toContain("Font of this machine");
  });
});
