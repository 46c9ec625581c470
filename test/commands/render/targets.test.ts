import path from "node:path";
import { describe, expect, it } from "vitest";
import { type RenderSettings, renderSettings } from "../../../src/commands/render/settings.ts";
import { renderTasks } from "../../../src/commands/render/targets.ts";
import { UsageError } from "../../../src/commands/usage-error.ts";

const CWD = path.resolve("/work");
const HERE = { cwd: CWD, env: {} };
const input = (within: string) => ({ file: path.join(CWD, "maps", within), name: within, within });
const settings = (flags: Parameters<typeof renderSettings>[0]): RenderSettings =>
  renderSettings(flags, {}, HERE);

function files(within: string[], flags: Parameters<typeof renderSettings>[0]): string[] {
  return renderTasks(within.map(input), settings(flags), CWD).flatMap(({ targets }) =>
    targets.map(({ file }) => path.relative(CWD, file).split(path.sep).join("/")),
  );
}

describe("where outputs go", () => {
  it("drops both endings of a journey's file", () => {
    expect(files(["a.journey.yaml", "b.yml"], { format: ["svg"] })).toEqual([
      "maps/a.svg",
      "maps/b.svg",
    ]);
  });

  it("keeps a report apart from the map", () => {
    expect(files(["a.journey.yaml"], { format: ["pdf"], template: "report" })).toEqual([
      "maps/a.report.pdf",
    ]);
  });

  it("mirrors folders below --out-dir", () => {
    expect(files(["x/a.yaml"], { format: ["svg,pdf"], outDir: "out" })).toEqual([
      "out/x/a.svg",
      "out/x/a.pdf",
    ]);
  });

  it("refuses to write two maps into one file", () => {
    expect(() => files(["a.yaml", "a.journey.yaml"], { format: ["svg"] })).toThrow(UsageError);
  });
});

describe("settings", () => {
  it("come from flags, then from the config, then from the program", () => {
    expect(renderSettings({}, {}, HERE).formats).toEqual(["html"]);
    expect(renderSettings({}, { formats: ["pdf"] }, HERE).formats).toEqual(["pdf"]);
    expect(
      renderSettings({ format: ["svg,png", "svg"] }, { formats: ["pdf"] }, HERE).formats,
    ).toEqual(["svg", "png"]);
    expect(renderSettings({ output: "map.PDF" }, { formats: ["svg"] }, HERE).formats).toEqual([
      "pdf",
    ]);
  });

  it("spell a language in the usual way, and refuse what is none", () => {
    expect(renderSettings({ lang: ["ZH-hans"] }, {}, HERE).languages).toEqual(["zh-Hans"]);
    expect(() => renderSettings({ lang: ["!!"] }, {}, HERE)).toThrow(UsageError);
  });
});
