import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Density, isDensity } from "../layout/spacing.ts";
import { packageRoot } from "../package-root.ts";
import { bundledInter } from "../text/font-files.ts";
import { PALETTE_KEYS, type Palette, paletteOf, type Theme } from "./theme.ts";

const ENDING = ".theme.json";
export const DEFAULT_THEME = "default";

/** The names of the themes that ship, as the build turned them into JSON; the usual one first. */
export function builtInThemes(): string[] {
  const names = readdirSync(folder())
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => name !== DEFAULT_THEME);
  return [DEFAULT_THEME, ...names.sort()];
}

/** A theme that ships, or nothing when there is none of that name. */
export function builtInTheme(name: string): Theme | undefined {
  const file = join(folder(), `${name}${ENDING}`);
  if (!/^[\w-]+$/u.test(name) || !existsSync(file)) return undefined;
  const data = record(JSON.parse(readFileSync(file, "utf8")));
  const colors = record(data.colors);
  const light = palette(colors, name);
  return {
    name: String(data.name),
    description: String(data.description),
    light,
    ...(colors.dark ? { dark: palette({ ...light, ...record(colors.dark) }, name) } : {}),
    personas: Array.isArray(colors.personas) ? colors.personas.map(String) : [],
    ownColors: data.ownColors !== false,
    shading: data.shading === "pattern" ? "pattern" : "color",
    radius: Number(data.radius),
    density: densityOf(data.density),
    font: bundledInter(),
    footer: {},
  };
}

function densityOf(value: unknown): Density {
  return isDensity(value) ? value : "normal";
}

function folder(): string {
  return join(packageRoot(), "dist", "themes");
}

function palette(colors: Record<string, unknown>, theme: string): Palette {
  const missing = PALETTE_KEYS.find((key) => typeof colors[key] !== "string");
  if (missing) throw new Error(`The theme “${theme}” that ships has no colour “${missing}”.`);
  return paletteOf((key) => String(colors[key]));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
