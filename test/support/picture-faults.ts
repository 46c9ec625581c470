import { type Box, grow, overlaps } from "../../src/layout/box.ts";
import type { TextBlock } from "../../src/layout/text-block.ts";
import type { PictureView } from "../../src/views/picture.ts";

/** Half a pixel: lines of text may be that much off by rounding. */
const ROUNDING = 0.5;

/** Every text on a picture, wherever it stands in the view-model, with what it says. */
export function textsOn(picture: object): { says: string; box: Box }[] {
  const found: { says: string; box: Box }[] = [];
  collect(picture, found);
  return found;
}

function collect(value: unknown, found: { says: string; box: Box }[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isText(value) && value.lines.length > 0) {
    const says = value.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ");
    found.push({ says, box: value.box });
  }
  for (const inner of Object.values(value)) collect(inner, found);
}

function isText(value: object): value is TextBlock {
  return "lines" in value && "anchor" in value && "box" in value;
}

/** Pairs of texts that cover each other. */
export function textCollisions(picture: object): string[] {
  const texts = textsOn(picture);
  return texts.flatMap(({ says, box }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(grow(box, -ROUNDING), other.box))
      .map((other) => `“${says}” and “${other.says}”`),
  );
}

/** Texts that stand out of the picture. */
export function textEscapes(picture: PictureView): string[] {
  const { width, height } = picture;
  const outside = textsOn(picture).filter(
    ({ box }) =>
      box.x < -ROUNDING ||
      box.y < -ROUNDING ||
      box.x + box.width > width + ROUNDING ||
      box.y + box.height > height + ROUNDING,
  );
  return outside.map(({ says }) => says);
}

/** What is wrong with the texts of a picture: they cover each other, or stand out of the sheet. */
export function textFaults(picture: PictureView): string[] {
  return [...textEscapes(picture), ...textCollisions(picture)];
}

/** Where in a picture there is a number that is none, by the names that lead there. */
export function notNumbers(value: unknown, place = "picture"): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${place} is ${value}`];
  if (typeof value === "string")
    return /\bNaN\b|Infinity/u.test(value) ? [`${place}: ${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => notNumbers(inner, `${place}.${name}`));
}
