import type { Persona } from "../journey/journey.ts";
import { AA_GRAPHIC, AA_TEXT, readable } from "./contrast.ts";
import type { Palette, Theme } from "./theme.ts";

/** The colours of one persona on one palette. */
export interface PersonaColors {
  /** Lines, marks and the avatar's edge. */
  line: string;
  /** Words. */
  ink: string;
  dash: string;
}

/** Dash patterns, so that curves are told apart without colour; px of line and gap. */
const DASHES = ["none", "8 4", "2 4", "12 4 2 4", "5 3", "14 5", "2 3 8 3", "1 5"];

/**
 * A persona's own colour, or the theme's next one, made readable on the palette. A journey that
 * names no persona still has one curve, and so one colour.
 */
export function personaColors(
  personas: readonly Pick<Persona, "color" | "place">[],
  theme: Theme,
  palette: Palette,
): PersonaColors[] {
  const grounds = [palette.paper, palette.panel, palette.positive, palette.negative];
  const people: typeof personas = personas.length > 0 ? personas : [{ place: 0 }];
  return people.map(({ color: own, place }) => {
    const kept = theme.ownColors ? own : undefined;
    const color = kept ?? theme.personas[place % theme.personas.length] ?? palette.ink;
    return {
      line: readable(color, grounds, AA_GRAPHIC),
      ink: readable(color, grounds, AA_TEXT),
      dash: DASHES[place % DASHES.length] ?? "none",
    };
  });
}
