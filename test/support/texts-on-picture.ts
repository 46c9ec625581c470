import { grow, overlaps } from "../../src/layout/box.ts";
import type { TextBlock } from "../../src/layout/text-block.ts";
import type { PictureView } from "../../src/views/picture.ts";

/** Half a pixel: lines of text may be that much off by rounding. */
const ROUNDING = 0.5;

/** Every text that is painted on a picture, wherever it stands in the model. */
function textsOnPicture(model: object): TextBlock[] {
  if (isText(model)) return model.lines.length > 0 ? [model] : [];
  return Object.values(model).flatMap((part: unknown) =>
    typeof part === "object" && part !== null ? textsOnPicture(part) : [],
  );
}

/** What is wrong with the texts of a picture: they cover each other, or stand out of the sheet. */
export function textFaults(model: PictureView): string[] {
  const texts = textsOnPicture(model);
  const sheet = { x: 0, y: 0, width: model.width, height: model.height };
  const outside = texts.filter(
    ({ box }) =>
      box.x < sheet.x ||
      box.y < sheet.y ||
      box.x + box.width > sheet.width ||
      box.y + box.height > sheet.height,
  );
  const covered = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(grow(one.box, -ROUNDING), other.box))
      .map((other) => `${said(one)} / ${said(other)}`),
  );
  return [...outside.map(said), ...covered];
}

function said({ lines }: TextBlock): string {
  return lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" ");
}

function isText(value: object): value is TextBlock {
  return "lines" in value && "anchor" in value && "box" in value;
}
