import { Resvg } from "@resvg/resvg-js";
import type { Drawing } from "../../src/commands/render/drawing.ts";
import type { Box } from "../../src/layout/box.ts";
import { contrast } from "../../src/theme/contrast.ts";
import { textsOnMap } from "./texts-on-map.ts";

/** Pixels for one px: strokes of the smallest text are then wider than a pixel. */
const SCALE = 2;

interface Pixels {
  width: number;
  data: Buffer;
}

/** A text on a picture, and whether an edge of paper is painted round it. */
interface PaintedText {
  says: string;
  box: Box;
  haloed?: boolean;
}

/** Every text of a map with the contrast that it has as painted. */
export function paintedContrasts({
  view,
  text,
  bareSvg,
}: Drawing): { says: string; value: number }[] {
  const overLines = new Set(
    view.map.lanes.flatMap(({ content }) =>
      content.kind === "emotion" ? content.chart.labels.map(({ text: label }) => label) : [],
    ),
  );
  const texts = textsOnMap(view.map).map(({ says, block }) => ({
    says,
    box: block.box,
    haloed: overLines.has(block),
  }));
  const fonts = text.usedFonts().map(({ file }) => file);
  return contrastsOn(bareSvg(), fonts, texts, view.light.paper);
}

/**
 * Texts with the contrast that they have as painted: the picture is painted with and without its
 * texts. The ground is the colour that covers most of the text's box; of the pixels that the text
 * changes, the one that differs most from the ground shows the text's own colour.
 *
 * @param paper behind texts that lie over lines
 */
export function contrastsOn(
  svg: string,
  fonts: string[],
  texts: readonly PaintedText[],
  paper: string,
): { says: string; value: number }[] {
  const whole = paint(svg, fonts);
  const bare = paint(withoutTexts(svg), fonts);
  return texts.map(({ says, box, haloed }) => {
    const ground = haloed ? paper : mostFrequent(bare, box);
    return { says, value: strongest(whole, bare, box, ground) };
  });
}

function withoutTexts(svg: string): string {
  return svg.replaceAll(/<text\b.*?<\/text>/gsu, "");
}

function paint(svg: string, fontFiles: string[]): Pixels {
  const font = { fontFiles, loadSystemFonts: false };
  const { width, pixels } = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font,
  }).render();
  return { width, data: pixels };
}

function* offsets({ width }: Pixels, box: Box): Generator<number> {
  const [left, right] = [Math.floor(box.x * SCALE), Math.ceil((box.x + box.width) * SCALE)];
  for (let y = Math.floor(box.y * SCALE); y < (box.y + box.height) * SCALE; y++) {
    for (let x = left; x < right; x++) yield 4 * (y * width + x);
  }
}

function colorAt({ data }: Pixels, offset: number): string {
  return `#${data.toString("hex", offset, offset + 3)}`;
}

function mostFrequent(pixels: Pixels, box: Box): string {
  const counts = new Map<string, number>();
  for (const offset of offsets(pixels, box)) {
    const color = colorAt(pixels, offset);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function strongest(whole: Pixels, bare: Pixels, box: Box, ground: string): number {
  const changed = new Set<string>();
  for (const offset of offsets(whole, box)) {
    const color = colorAt(whole, offset);
    if (color !== colorAt(bare, offset)) changed.add(color);
  }
  return Math.max(0, ...[...changed].map((color) => contrast(color, ground)));
}
