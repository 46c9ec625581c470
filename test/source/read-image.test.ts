import { describe, expect, test } from "vitest";
import { limits } from "../../src/source/limits.ts";
import { readImage } from "../../src/source/read-image.ts";
import { folderWith } from "../support/folder.ts";
import { gif, jpeg, png, pngOf, webp } from "../support/images.ts";

async function read(content: string | Uint8Array, reference = "image.png") {
  const folder = await folderWith({ "image.png": content });
  const { value, problem } = await readImage(reference, folder, folder);
  return { image: value?.image, problem };
}

describe("what can be used", () => {
  test.each([
    ["PNG", png, "image/png", 1, 1],
    ["GIF", gif, "image/gif", 1, 1],
    ["WebP", webp, "image/webp", 1, 1],
    ["JPEG", jpeg(640, 480), "image/jpeg", 640, 480],
  ])("%s, whatever its name says", async (_, bytes, mediaType, width, height) => {
    const { image } = await read(bytes);
    expect(image).toEqual({
      path: "image.png",
      dataUri: `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`,
      width,
      height,
    });
  });
});

describe("what cannot", () => {
  test.each([
    ["text", "hello"],
    ["an empty file", ""],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["half a PNG", png.subarray(0, 12)],
    ["a PNG without width", pngOf(0, 5)],
  ])("%s", async (_, content) => {
    const { problem } = await read(content);
    expect(problem?.code).toBe("image-unusable");
    expect(problem?.help).toContain("PNG");
  });

  test("an address", async () => {
    for (const address of [
      "https://example.org/a.png",
      "data:image/png;base64,AA",
      "file:///a.png",
    ]) {
      expect((await read(png, address)).problem?.code).toBe("image-unusable");
    }
  });

  test("what is not there, and what lies outside", async () => {
    expect((await read(png, "none.png")).problem?.code).toBe("image-not-found");
    expect((await read(png, "../../etc/a.png")).problem?.code).toBe("outside-workspace");
    expect((await read(png, ".")).problem?.code).toBe("image-unusable");
  });

  test("what is too large, by its bytes or by its sides", async () => {
    const heavy = Buffer.concat([png, Buffer.alloc(limits.imageBytes)]);
    expect((await read(heavy)).problem?.code).toBe("image-too-large");
    expect((await read(pngOf(30_000, 10))).problem?.code).toBe("image-too-large");
  });
});
