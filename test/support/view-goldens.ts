import path from "node:path";
import { expect, test } from "vitest";
import type { ViewName } from "../../src/format/view-names.ts";
import type { Journey } from "../../src/journey/journey.ts";
import { packageRoot } from "../../src/package-root.ts";
import type { Theme } from "../../src/theme/theme.ts";
import { drawnView } from "./drawn-view.ts";

/**
 * Tests that a view of a journey is, byte for byte, the picture (or the pictures, one a part) in
 * `test/golden/views`. Look at a changed one before you accept it (`vitest -u`).
 *
 * @param name of the picture; its file begins with the view's
 */
export function keepsItsLook(
  view: ViewName,
  name: string,
  journey: () => Promise<Journey>,
  theme?: Theme,
): void {
  test(`${name} looks as it did`, async () => {
    const { pictures } = await drawnView(view, await journey(), theme);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { bareSvg, part } of pictures) {
      const file = [`${view}-${name}`, ...(part === undefined ? [] : [part]), "svg"].join(".");
      const golden = path.join(packageRoot(), "test/golden/views", file);
      await expect(bareSvg).toMatchFileSnapshot(golden);
    }
  });
}

/**
 * Tests that the picture of a view in README's gallery is that of a journey.
 *
 * @param part which of its pictures, where there are several
 */
export function isInGallery(view: ViewName, journey: () => Promise<Journey>, part?: string): void {
  test("README shows it", async () => {
    const { pictures } = await drawnView(view, await journey());
    const picture = pictures.find((one) => one.part === part);
    const svg = picture?.wholeSvg() ?? "";
    const file = path.join(packageRoot(), "examples/views", `${view}.svg`);
    await expect(svg).toMatchFileSnapshot(file);
  });
}
