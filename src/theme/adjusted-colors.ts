import type { Loose } from "../format/check-shape.ts";
import type { ThemeFile } from "../format/theme-file.ts";
import { inside, type Place } from "../journey/place.ts";
import type { OpenFile } from "../journey/read-file.ts";
import type { Problem } from "../source/source-document.ts";
import { contrast } from "./contrast.ts";
import type { Adjustment } from "./legible.ts";
import { personaColors } from "./persona-colors.ts";
import type { Theme } from "./theme.ts";
import type { Themed } from "./themed.ts";

type Colors = NonNullable<Loose<ThemeFile>["colors"]>;

/** Tells of every colour of a theme file that is drawn as another one, so that it can be read. */
export function reportAdjusted(
  { data, top, report }: OpenFile<Loose<ThemeFile>>,
  theme: Theme,
  adjusted: Themed["adjusted"],
): void {
  const colors = data.colors ?? {};
  const place = inside(top, "colors");
  for (const one of adjusted.light) report(placeOf(place, colors, one), told(one));
  const dark = inside(place, "dark");
  for (const one of adjusted.dark) report(placeOf(dark, colors.dark ?? {}, one), told(one));
  for (const [index, color] of (colors.personas ?? []).entries()) {
    if (color !== undefined) reportPersona(inside(place, "personas", index), theme, color, report);
  }
}

/** The colour itself; where the file leaves that to the theme it extends, the ground; else all. */
function placeOf(place: Place, colors: Colors["dark"], { key, on }: Adjustment): Place {
  const named = [key, on].find((name) => name !== undefined && colors?.[name] !== undefined);
  return named === undefined ? place : inside(place, named);
}

function told({ key, from, to, on }: Adjustment): Problem {
  return {
    code: "contrast-adjusted",
    severity: "warning",
    message:
      on === undefined
        ? `No text can be read both on \`${key}\` (${from}) and on \`paper\`.`
        : `\`${key}\` (${from}) cannot be read on \`${on}\`.`,
    help: `It is drawn as ${to}. Write that, or choose another colour.`,
  };
}

function reportPersona(
  place: Place,
  theme: Theme,
  color: string,
  report: (place: Place, problem: Problem) => void,
): void {
  const [drawn] = personaColors([{ color, place: 0 }], theme, theme.light);
  if (!drawn || drawn.ink === color) return;
  const found = contrast(color, theme.light.paper).toFixed(1);
  report(place, {
    code: "contrast-adjusted",
    severity: "warning",
    message: `Words in ${color} would be hard to read: the contrast with \`paper\` is ${found}.`,
    help: `Words of this persona are drawn in ${drawn.ink}, lines in ${drawn.line}.`,
  });
}
