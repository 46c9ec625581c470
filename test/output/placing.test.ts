import { describe, expect, test } from "vitest";
import { placedOn, placeOnPage } from "../../src/output/placing.ts";

const MM = 72 / 25.4;

describe("placeOnPage", () => {
  test("makes the page as large as the picture: 96 px are 72 pt", () => {
    const { page, picture, scale } = placeOnPage({ width: 960, height: 480 }, undefined);
    expect(page).toEqual({ width: 720, height: 360 });
    expect(picture).toEqual({ x: 0, y: 0, width: 720, height: 360 });
    expect(scale).toBe(0.75);
  });

  test("makes no page longer than programs open: 14,400 pt", () => {
    const { page } = placeOnPage({ width: 38_400, height: 1920 }, undefined);
    expect(page).toEqual({ width: 14_400, height: 720 });
  });

  test("fills the width of a page with a wide picture, at the top margin", () => {
    const sheet = { width: 420, height: 297, margin: 10 };
    const { page, picture } = placeOnPage({ width: 4000, height: 1000 }, sheet);
    expect(page.width).toBeCloseTo(420 * MM);
    expect(picture.x).toBeCloseTo(10 * MM);
    expect(picture.y).toBeCloseTo(10 * MM);
    expect(picture.width).toBeCloseTo(400 * MM);
    expect(picture.height).toBeCloseTo(100 * MM);
  });

  test("fills the height with a tall picture and puts it in the middle", () => {
    const sheet = { width: 210, height: 297, margin: 10 };
    const { picture } = placeOnPage({ width: 100, height: 1000 }, sheet);
    expect(picture.height).toBeCloseTo(277 * MM);
    expect(picture.x + picture.width / 2).toBeCloseTo(105 * MM);
  });
});

describe("placedOn", () => {
  test("finds things of the picture on the page", () => {
    const placing = placeOnPage(
      { width: 400, height: 200 },
      { width: 254, height: 254, margin: 0 },
    );
    const [link] = placedOn([{ x: 40, y: 20, width: 80, height: 16, url: "u" }], placing);
    expect(link).toMatchObject({ url: "u" });
    expect([link?.x, link?.y, link?.width, link?.height].map((n) => Math.round(n ?? 0))).toEqual([
      72, 36, 144, 29,
    ]);
  });
});
