import { describe, expect, test } from "vitest";
import { requireEmbedded } from "../../src/output/embedded.ts";
import { PictureUnusableError } from "../../src/output/errors.ts";

describe("requireEmbedded", () => {
  test.each([
    `<image href="data:image/png;base64,AAAA"/>`,
    `<image xlink:href='data:image/png;base64,AAAA' width="4"/>`,
    `<a href="https://example.org/">text</a>`,
    `<use href="#icon"/>`,
    `<feImage href="#part"/>`,
    `<text>see href="photo.png" in &lt;image&gt;</text>`,
  ])("lets through what needs nothing from outside: %s", (content) => {
    expect(() => requireEmbedded(`<svg>${content}</svg>`)).not.toThrow();
  });

  test.each([
    `<image href="photo.png"/>`,
    `<image href="/etc/photo.png"/>`,
    `<image href="file:///etc/photo.png"/>`,
    `<image href="https://example.org/photo.png"/>`,
    `<image data-note="a > b" href="photo.png"/>`,
    `<svg:image href='photo.png'/>`,
    `<image\n  width="9"\n  xlink:href = "photo.png"/>`,
    `<filter><feImage href="photo.png"/></filter>`,
  ])("refuses %s", (content) => {
    expect(() => requireEmbedded(`<svg>${content}</svg>`)).toThrow(PictureUnusableError);
  });

  test("refuses entities, which could hide an image", () => {
    const svg = `<!DOCTYPE svg [<!ENTITY e '&#60;image href="photo.png"/>'>]><svg>&e;</svg>`;
    expect(() => requireEmbedded(svg)).toThrow("entities");
  });

  test("says which address it was", () => {
    expect(() => requireEmbedded(`<image href="photo.png"/>`)).toThrow("photo.png");
  });
});
