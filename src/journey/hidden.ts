import type { Loose } from "../format/check-shape.ts";
import { type FieldPath, withoutFields } from "../format/hideable-fields.ts";
import { type JourneyFile, journeyFile } from "../format/journey-file.ts";
import { BUILT_IN_LANES } from "../format/lane.ts";
import { LANE_FIELDS } from "../format/lane-fields.ts";
import { type PersonaEntry, persona } from "../format/persona.ts";
import { withoutFigures } from "./hidden-figures.ts";
import { idFromName } from "./ids.ts";
import type { Journey, LaneChoice } from "./journey.ts";
import { filledLanes } from "./lanes.ts";
import { type JourneyParts, resolveJourney } from "./resolve-journey.ts";
import type { PersonaLayers } from "./use-personas.ts";

/** What is left out for an audience. */
export interface Hidden {
  /** Ids of lanes. */
  lanes: readonly string[];
  /** Names of `HIDEABLE_FIELDS`. */
  fields: readonly string[];
}

type IsHidden = (path: FieldPath) => boolean;
type IsHiddenLane = (id: string) => boolean;

/**
 * A journey without what is hidden. That is taken out before anything is made of it, so that
 * nothing that follows from it is left either: no gap, no rank, no number.
 *
 * @param parts of the whole journey, which were found to be right
 */
export function resolveWithout(parts: JourneyParts, hidden: Hidden): Journey {
  const isHidden = hider(hidden);
  const isHiddenLane = laneHider(hidden);
  const resolved = resolveJourney({
    ...parts,
    whole: parts.file,
    file: withoutOwnLanes(journeyWithout(parts.file, isHidden), isHiddenLane),
    personas: parts.personas.map((persona) => withoutIn(persona, isHidden)),
    hidesResearch: hidden.fields.some((name) => name.split(".").at(-1) === "research"),
    report: () => {},
  });
  const journey = withoutFigures(resolved, isHidden);
  if (hidden.lanes.length === 0) return journey;
  return { ...journey, lanes: allLanes(journey).filter(({ id }) => !isHiddenLane(id)) };
}

/** A persona without what is hidden. */
export function layersWithout(persona: PersonaLayers, hidden: Hidden): PersonaLayers {
  return withoutIn(persona, hider(hidden));
}

function withoutIn({ layers, complete }: PersonaLayers, isHidden: IsHidden): PersonaLayers {
  return {
    complete,
    layers: layers.map(({ data, place }) => ({ data: personaWithout(data, isHidden), place })),
  };
}

function hider({ lanes, fields }: Hidden): IsHidden {
  const builtIn = BUILT_IN_LANES.filter((id) => lanes.includes(id));
  const names = new Set([...fields, ...builtIn.flatMap((id) => LANE_FIELDS[id])]);
  return (path) => names.has(path.at(-1) ?? "") || names.has(path.slice(-2).join("."));
}

/** A lane may be named as its texts name it. */
function laneHider({ lanes }: Hidden): IsHiddenLane {
  const ids = new Set(lanes.map((id) => idFromName(id) || id));
  return (id) => ids.has(idFromName(id) || id);
}

function journeyWithout(file: Loose<JourneyFile>, isHidden: IsHidden): Loose<JourneyFile> {
  // In what is left of a file any field may be missing.
  return withoutFields(file, journeyFile, isHidden) as Loose<JourneyFile>;
}

function personaWithout(data: Loose<PersonaEntry>, isHidden: IsHidden): Loose<PersonaEntry> {
  // As above.
  return withoutFields(data, persona, isHidden, ["personas"]) as Loose<PersonaEntry>;
}

/** The texts of the user's own lanes. */
interface OwnTexts {
  lanes?: object | undefined;
}

/** The user's own lanes are no fields but keys of one. */
function withoutOwnLanes(file: Loose<JourneyFile>, isHiddenLane: IsHiddenLane): Loose<JourneyFile> {
  const without = <Entry extends OwnTexts>(entry: Entry): Entry => {
    const shown = Object.entries(entry.lanes ?? {}).filter(([id]) => !isHiddenLane(id));
    return { ...entry, lanes: Object.fromEntries(shown) };
  };
  const stages = file.stages?.map((stage) => {
    if (!stage) return undefined;
    const steps = stage.steps?.map((step) => step && without(step));
    return { ...without(stage), ...(steps ? { steps } : {}) };
  });
  return { ...file, stages };
}

/** Those that the file lists, or else all that there can be. */
function allLanes(journey: Journey): LaneChoice[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return (
    journey.lanes ?? [
      ...BUILT_IN_LANES.map((id) => ({ id, own: false })),
      ...[...filledLanes(steps)].map((id) => ({ id, own: true })),
    ]
  );
}
