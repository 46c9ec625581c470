import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../../src/commands/render/render.ts";
import type { RenderFlags } from "../../../src/commands/render/settings.ts";
import { fakeTerminal } from "../../support/fake-terminal.ts";
import { folderWith } from "../../support/folder.ts";

const WITH = `journeymap: 1
title: Priced
stages:
  - name: Ask
    opportunities: [{ text: Publish prices, impact: 4, effort: 2 }, { text: A calculator, impact: 5, effort: 4 }]
`;
const WITHOUT = "journeymap: 1\ntitle: Bare\nstages: Ask\n";

describe("--view", () => {
  test("draws each view into a file of its own, in each format", async () => {
    const folder = await folderWith({ "a.journey.yaml": WITH });
    const exit = await render(
      ["."],
      { view: ["map,priorities"], format: ["svg,html"] },
      fakeTerminal(folder),
    );
    expect(exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "a.html",
      "a.journey.yaml",
      "a.priorities.html",
      "a.priorities.svg",
      "a.svg",
    ]);
    expect(readFileSync(path.join(folder, "a.priorities.html"), "utf8")).toContain(
      "Publish prices",
    );
  });

  test("says what to write for a view that the file has nothing for", async () => {
    const folder = await folderWith({ "a.journey.yaml": WITHOUT });
    const terminal = fakeTerminal(folder);
    expect(await render(["."], { view: ["priorities"], format: ["svg"] }, terminal)).toBe(1);
    expect(terminal.said.err).toContain("nothing in this file for the view “priorities”");
    expect(terminal.said.err).toContain("- text: Publish a price range");
    expect(readdirSync(folder)).toEqual(["a.journey.yaml"]);
  });

  test("all draws what there is something for, and is content with it", async () => {
    const folder = await folderWith({ "a.journey.yaml": WITHOUT });
    expect(await render(["."], { view: ["all"], format: ["svg"] }, fakeTerminal(folder))).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["a.flow.svg", "a.journey.yaml", "a.svg"]);
  });

  test("is told where its text is too small for the paper, and on which it is not", async () => {
    const folder = await folderWith({ "a.journey.yaml": WITH });
    const terminal = fakeTerminal(folder);
    const flags = { view: ["priorities"], format: ["pdf"], page: "100x100mm" };
    expect(await render(["."], flags, terminal)).toBe(0);
    expect(terminal.said.err).toMatch(/smallest text of the view “priorities” is [\d.]+ pt/u);
    const larger = /Use --page (a\d)/u.exec(terminal.said.err)?.[1] ?? "";
    const content = fakeTerminal(folder);
    await render(["."], { ...flags, page: larger }, content);
    expect(content.said.err).not.toContain("smallest text");
  });

  test.each([
    [{ view: ["poster"] }, "--view cannot be “poster”"],
    [{ view: ["priorities"], template: "report" }, "--view chooses pictures"],
    [
      { view: ["priorities"], format: ["pdf"], page: "a3", fit: "pages" },
      "--fit pages is for the map",
    ],
    [{ view: ["map,priorities"], format: ["svg"], output: "a.svg" }, "--output names one file"],
  ])("%j is refused", async (flags, message) => {
    const folder = await folderWith({ "a.journey.yaml": WITH });
    await expect(render(["."], flags, fakeTerminal(folder))).rejects.toThrow(message);
  });
});

describe("the config's views", () => {
  const config = "journeymap: 1\nviews: [priorities, map]\nformats: svg\n";
  const drawn = async (journey: string, flags: RenderFlags, said = config) => {
    const files = { "a.journey.yaml": journey, "journeymap.config.yaml": said };
    const folder = await folderWith(files);
    const terminal = fakeTerminal(folder);
    const exit = await render(["."], flags, terminal);
    const made = readdirSync(folder).filter((name) => !(name in files));
    return { exit, made: made.sort(), err: terminal.said.err };
  };

  test("are drawn where the command names none", async () => {
    const { exit, made } = await drawn(WITH, {});
    expect({ exit, made }).toEqual({ exit: 0, made: ["a.priorities.svg", "a.svg"] });
  });

  test("are left out where the command names others", async () => {
    expect((await drawn(WITH, { view: ["map"] })).made).toEqual(["a.svg"]);
  });

  test("are left out of journeys that have nothing for them", async () => {
    const { exit, made } = await drawn(WITHOUT, {});
    expect({ exit, made }).toEqual({ exit: 0, made: ["a.svg"] });
  });

  test("without the map among them, say what to write", async () => {
    const { exit, made, err } = await drawn(WITHOUT, {}, config.replace(", map", ""));
    expect({ exit, made }).toEqual({ exit: 1, made: [] });
    expect(err).toContain("nothing in this file for the view “priorities”");
  });

  test("give way to the map where all goes into one file, and to a template that is a text", async () => {
    expect((await drawn(WITH, { output: "one.svg" })).made).toEqual(["one.svg"]);
    expect((await drawn(WITH, { template: "report", format: ["html"] })).made).toEqual([
      "a.report.html",
    ]);
  });

  test("come on pages of their own where the map is laid out over several", async () => {
    const paged = `${config}page: a4\nfit: pages\n`;
    expect((await drawn(WITH, {}, paged)).made).toEqual(["a-1.svg", "a.priorities.svg"]);
    expect((await drawn(WITH, { view: ["priorities"] }, paged)).made).toEqual(["a.priorities.svg"]);
  });
});
