import { nearest } from "../../format/nearest.ts";
import type { Hidden } from "../../journey/hidden.ts";
import { UsageError } from "../usage-error.ts";
import type { RenderDefaults } from "./settings.ts";

const EXAMPLE = "audiences: { client: { hide: { fields: [notes, owner] } } }";

/**
 * What is left out for the audience of that name.
 *
 * @throws UsageError when the config declares none of that name
 */
export function hiddenFrom(
  audience: string | undefined,
  { audiences = {} }: RenderDefaults,
): Hidden | undefined {
  if (audience === undefined) return undefined;
  if (Object.hasOwn(audiences, audience)) return audiences[audience];
  const names = Object.keys(audiences);
  throw new UsageError(`There is no audience “${audience}”.`, helpFor(audience, names));
}

function helpFor(audience: string, names: readonly string[]): string {
  if (names.length === 0) return `Declare it in journeymap.config.yaml: ${EXAMPLE}`;
  const meant = nearest(audience, names);
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  return `${guess}Audiences in the config: ${names.join(", ")}.`;
}
