import { afterEach, describe, expect, test } from "vitest";
import { checkWithW3c } from "./w3c-checker.ts";

const path = process.env.PATH;

afterEach(() => {
  process.env.PATH = path;
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

  test("fails, and does not pass, without Java", async () => {
    process.env.PATH = "/nowhere";
    await expect(checkWithW3c("<p>", "html")).rejects.toThrow("needs Java 11");
  });
});
