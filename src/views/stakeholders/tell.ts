import type { Journey } from "../../journey/journey.ts";
import { type StakeholderRow, stakeholderRows } from "../prose/stakeholders.ts";
import type { ViewOptions } from "../view.ts";

/** The stakeholders as a table. */
export function tellStakeholders(
  journey: Journey,
  { words }: ViewOptions,
): { stakeholders: StakeholderRow[] } {
  return { stakeholders: stakeholderRows(journey, words) };
}
