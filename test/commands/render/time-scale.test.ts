import { describe, expect, it } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { journeymap } from "../../support/program.ts";

const CLEAR = `journeymap: 1
title: T
stages:
  - { name: S, steps: [{ name: A, duration: 1 h }, { name: B, duration: 3 h }] }
`;
const UNCLEAR = CLEAR.replace("3 h", "a while");

async function render(files: Record<string, string>, ...flags: string[]) {
  const cwd = await folderWith(files);
  return journeymap(["render", "a.journey.yaml", "-f", "svg", "-o", "-", ...flags], { cwd });
}

describe("--time-scale", () => {
  it("draws an axis under the stages that have times", async () => {
    const { code, out } = await render({ "a.journey.yaml": CLEAR }, "--time-scale");
    expect(code).toBe(0);
    expect(out).toContain('<path class="time-axis"');
    expect((await render({ "a.journey.yaml": CLEAR })).out).not.toContain('class="times"');
  });

  it("can stand in the config, and be taken back", async () => {
    const files = {
      "a.journey.yaml": CLEAR,
      "journeymap.config.yaml": "journeymap: 1\ntimeScale: true\n",
    };
    expect((await render(files)).out).toContain('class="times"');
    expect((await render(files, "--no-time-scale")).out).not.toContain('class="times"');
  });

  it("names the step that cannot be measured, and how to write it", async () => {
    const { code, out, err } = await render({ "a.journey.yaml": UNCLEAR }, "--time-scale");
    expect(code).toBe(0);
    expect(out).not.toContain('class="times"');
    expect(err).toContain("How long “B” takes, “a while”, cannot be measured");
    expect(err).toContain("a.journey.yaml:4:");
    expect(err).toContain("Examples: `5 days`, `P5D`");
    expect((await render({ "a.journey.yaml": UNCLEAR })).err).not.toContain("measured");
  });

  it("says when there is nothing that could be drawn so", async () => {
    const files = { "a.journey.yaml": "journeymap: 1\ntitle: T\nstages: A\n" };
    const { err } = await render(files, "--time-scale");
    expect(err).toContain("nothing is drawn to the scale of time");
  });
});
