import type { AudienceEntry } from "../format/audience.ts";
import type { Loose } from "../format/check-shape.ts";
import type { ConfigFile } from "../format/config-file.ts";
import { BUILT_IN_LANES } from "../format/lane.ts";
import { nearest } from "../format/nearest.ts";
import { didYouMean, inTicks } from "../format/words.ts";
import type { Hidden } from "./hidden.ts";
import { inside, itemsOf, type Place } from "./place.ts";
import type { OpenFile } from "./read-file.ts";

type Report = OpenFile<unknown>["report"];

/** The audiences that a config declares, and which of them is the usual one. */
export function readAudiences({ data, top, report }: OpenFile<Loose<ConfigFile>>): {
  audience: string | undefined;
  audiences: Record<string, Hidden> | undefined;
} {
  const place = inside(top, "audiences");
  const entries = Object.entries(data.audiences ?? {}).flatMap(([name, entry]) =>
    entry === undefined || name.startsWith("x-")
      ? []
      : [[name, hiddenFrom(entry, inside(place, name, "hide"), report)] as const],
  );
  const { audience } = data;
  const names = entries.map(([name]) => name);
  if (audience !== undefined && !names.includes(audience)) {
    report(inside(top, "audience"), {
      code: "unknown-id",
      message: `There is no audience \`${audience}\`.`,
      help: helpFor(audience, names),
    });
  }
  return { audience, audiences: data.audiences && Object.fromEntries(entries) };
}

function helpFor(written: string, names: readonly string[]): string {
  if (names.length === 0) return "Declare it under `audiences`.";
  return didYouMean(nearest(written, names)) ?? `There is: ${inTicks(names, "and")}.`;
}

function hiddenFrom({ hide }: Loose<AudienceEntry>, place: Place, report: Report): Hidden {
  const lanes = [...itemsOf(hide?.lanes, inside(place, "lanes"))];
  for (const [lane, at] of lanes) reportMisspelt(lane, at, report);
  return {
    lanes: lanes.map(([lane]) => lane),
    fields: (hide?.fields ?? []).filter((name) => name !== undefined),
  };
}

/** Any name may be that of a lane of the user's own, but not one that is nearly a built-in one. */
function reportMisspelt(lane: string, place: Place, report: Report): void {
  if (BUILT_IN_LANES.some((known) => known === lane)) return;
  const meant = nearest(lane, BUILT_IN_LANES);
  // `support-eu` is no slip of the pen.
  if (meant === undefined || Math.abs(meant.length - lane.length) > 1) return;
  report(place, {
    code: "unknown-id",
    message: `There is no lane \`${lane}\`.`,
    help: `Did you mean \`${meant}\`? A lane of your own needs a name that is not so near to it.`,
  });
}
