import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { folderWith } from "./folder.ts";
import { checkFilesWithW3c, checkWithW3c } from "./w3c-checker.ts";

const way = process.env.PATH;

afterEach(() => {
  process.env.PATH = way;
});

describe("checkWithW3c", () => {
  test("has nothing to say about a valid document", async () => {
    const page = "<!doctype html><html lang=en><title>Map</title><p>ș</p></html>";
    expect(await checkWithW3c(page, "html")).toEqual([]);
  });

  test("says what is wrong in HTML, and in SVG", async () => {
    const [html] = await checkWithW3c(
      "<!doctype html><html lang=en><title>Map</title><p id=a><p id=a>",
      "html",
    );
    expect(html).toMatchObject({ type: "error", message: "Duplicate ID “a”." });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><box/></svg>`;
    expect((await checkWithW3c(svg, "svg"))[0]?.message).toContain("“box” not allowed");
  });

  test("says in which of many files something is wrong", async () => {
    const svg = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title>${inside}</svg>`;
    const folder = await folderWith({ "a.svg": svg(""), "b.svg": svg("<box/>"), "c.svg": svg("") });
    const files = ["a.svg", "b.svg", "c.svg"].map((name) => path.join(folder, name));
    const said = await checkFilesWithW3c(files, "svg");
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ url }) => path.basename(url ?? "")))).toEqual(new Set(["b.svg"]));
  });

  test("fails, and does not pass, without Java", async () => {
    process.env.PATH = "/nowhere";
    await expect(checkWithW3c("<p>", "html")).rejects.toThrow("needs Java 11");
  });
});
