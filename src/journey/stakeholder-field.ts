import type { Stakeholder } from "./journey.ts";

/**
 * What the method does with stakeholders, by their power and their interest, along the line of
 * reading and down. (Mendelow, Environmental Scanning, 1981)
 */
export const STAKEHOLDER_FIELDS = [
  "keep-satisfied",
  "manage-closely",
  "monitor",
  "keep-informed",
] as const;
export type StakeholderField = (typeof STAKEHOLDER_FIELDS)[number];

const MIDDLE = 3;

/** Who stands on the line between two fields is of the one that asks for more care. */
export function stakeholderField({ power, interest }: Stakeholder): StakeholderField | undefined {
  if (power === undefined || interest === undefined) return undefined;
  if (power >= MIDDLE) return interest >= MIDDLE ? "manage-closely" : "keep-satisfied";
  return interest >= MIDDLE ? "keep-informed" : "monitor";
}
