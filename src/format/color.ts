import { formatHex, modeHsl, modeRgb, parse, useMode } from "culori/fn";
import * as z from "zod/mini";
import { plainText } from "./text.ts";

// What a text must look like before the library reads it: names and other notations are refused.
const FORMS = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(rgb|hsl)a?\([^()]*\))$/i;

useMode(modeRgb);
useMode(modeHsl);

/** A colour, opaque: `#7c3aed`, `rgb(124 58 237)`, `hsl(262 83% 58%)`. Read as `#rrggbb`. */
export const color = z.pipe(
  plainText.check(
    z.refine((text) => toHex(text) !== undefined, {
      error: 'must be a colour such as "#7c3aed"',
      params: { help: 'Also read: "rgb(124, 58, 237)" and "hsl(262, 83%, 58%)".' },
    }),
  ),
  z.transform((text) => toHex(text) ?? text),
);

z.globalRegistry.add(color, {
  pattern: "^(#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}|(rgb|hsl)a?\\([^()]*\\))$",
});

/** `#rrggbb`, in small letters; nothing for what is no colour or shows what is behind it. */
export function toHex(text: string): string | undefined {
  if (!FORMS.test(text)) return undefined;
  const parsed = parse(text);
  return parsed && (parsed.alpha ?? 1) === 1 ? formatHex(parsed) : undefined;
}
