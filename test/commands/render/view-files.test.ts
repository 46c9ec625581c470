import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../../src/commands/render/render.ts";
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
    expect(readdirSync(folder).sort()).toEqual(["a.journey.yaml", "a.svg"]);
  });

  test.each([
    [{ view: ["poster"] }, "--view cannot be “poster”"],
    [{ view: ["priorities"], template: "report" }, "--view chooses pictures"],
    [
      { view: ["priorities"], format: ["pdf"], page: "a3", fit: "pages" },
      "--fit pages is for the map",
    ],
  ])("%j is refused", async (flags, message) => {
    const folder = await folderWith({ "a.journey.yaml": WITH });
    await expect(render(["."], flags, fakeTerminal(folder))).rejects.toThrow(message);
  });
});
