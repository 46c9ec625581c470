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

/** What templates can call besides Handlebars' own; templates/README.md documents each. */
export function templateFunctions(icons: IconShapes): TemplateFunctions {
  return {
    /** A length as it is written: at most two decimals. */
    n: (value: number) => String(rounded(value)),
    eq: (a: unknown, b: unknown) => a === b,
    plus: (a: number, b: number) => a + b,
    middle: (a: number, b: number) => (a + b) / 2,
    /** The shapes of an icon for a 24×24 view box. */
    iconShapes: (name: string) =>
      new Handlebars.SafeString(Object.hasOwn(icons, name) ? (icons[name] ?? "") : ""),
    /** A family name inside quotation marks of CSS. */
    css: (text: string) => text.replaceAll(/["\\<>\n]/gu, ""),
    bubble,
  };
}

/** SVG path of a speech bubble: a round-cornered box with a tail at its lower left. */
function bubble(box: Box): string {
  const { width, height } = box;
  const r = Math.min(10, height / 2);
  return [
    `M${rounded(box.x + r)},${rounded(box.y)}`,
    `h${rounded(width - 2 * r)}a${r},${r} 0 0 1 ${r},${r}`,
    `v${rounded(height - 2 * r)}a${r},${r} 0 0 1 ${-r},${r}`,
    `h${rounded(-(width - 2 * r - 2 * TAIL))}l${-TAIL},${TAIL}v${-TAIL}h${-TAIL}`,
    `a${r},${r} 0 0 1 ${-r},${-r}v${rounded(-(height - 2 * r))}a${r},${r} 0 0 1 ${r},${-r}Z`,
  ].join("");
}
