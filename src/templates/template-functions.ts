import Handlebars from "handlebars/runtime.js";
import type { Box } from "../layout/box.ts";
import { rounded } from "../layout/curve.ts";

/** Icons by name: what stands inside their `<svg>`. */
export type IconShapes = Record<string, string>;

export const templateFunctionNames = [
  "n",
  "eq",
  "plus",
  "middle",
  "iconShapes",
  "css",
  "bubble",
] as const;

type TemplateFunctions = Record<(typeof templateFunctionNames)[number], Handlebars.HelperDelegate>;

const TAIL = 8;

/** Icons that face the way one reads: what drives, speaks, points or shows lines of text. */
const FACING = new Set([
  "thoughts",
  "says",
  "hears",
  "message-circle",
  "file-text",
  "truck",
  "car",
  "megaphone",
  "text",
  "outside",
  "evidence",
]);

/** What templates can call besides Handlebars' own; templates/README.md documents each. */
export function templateFunctions(icons: IconShapes): TemplateFunctions {
  return {
    /** A length as it is written: at most two decimals. */
    n: (value: number) => String(rounded(value)),
    eq: (a: unknown, b: unknown) => a === b,
    plus: (a: number, b: number) => a + b,
    middle: (a: number, b: number) => (a + b) / 2,
    /** The shapes of an icon for a 24×24 view box. */
    iconShapes: (name: string, direction: unknown) => {
      const shapes = Object.hasOwn(icons, name) ? (icons[name] ?? "") : "";
      const turned = direction === "rtl" && shapes !== "" && FACING.has(name);
      return new Handlebars.SafeString(
        turned ? `<g transform="matrix(-1 0 0 1 24 0)">${shapes}</g>` : shapes,
      );
    },
    /**
     * A name inside quotation marks of CSS, in HTML and in XML: without what ends a text there, or
     * begins something else. An ampersand is written as CSS writes it, as XML has another use for it.
     */
    css: (text: string) => text.replaceAll(/["\\<>\p{Cc}]/gu, "").replaceAll("&", "\\26 "),
    bubble,
  };
}

/** SVG path of a speech bubble: a round-cornered box with a tail below, where its text begins. */
function bubble(box: Box, direction: unknown): string {
  const { width, height } = box;
  const r = Math.min(10, height / 2);
  const rest = rounded(-(width - 2 * r - 2 * TAIL));
  const below =
    direction === "rtl"
      ? `h${-TAIL}v${TAIL}l${-TAIL},${-TAIL}h${rest}`
      : `h${rest}l${-TAIL},${TAIL}v${-TAIL}h${-TAIL}`;
  return [
    `M${rounded(box.x + r)},${rounded(box.y)}`,
    `h${rounded(width - 2 * r)}a${r},${r} 0 0 1 ${r},${r}`,
    `v${rounded(height - 2 * r)}a${r},${r} 0 0 1 ${-r},${r}`,
    below,
    `a${r},${r} 0 0 1 ${-r},${-r}v${rounded(-(height - 2 * r))}a${r},${r} 0 0 1 ${r},${-r}Z`,
  ].join("");
}
