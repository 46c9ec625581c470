/**
 * Where a service is made, from the customer inwards. A lane that is on no side (opportunities,
 * the user's own) goes with the lane above it.
 */
export type ServiceSide = "customer" | "frontstage" | "backstage" | "support";

/** The lines of a service blueprint (Shostack 1984; Bitner, Ostrom & Morgan 2008), outermost first. */
export type BlueprintLineName = "interaction" | "visibility" | "internal";

const SIDES: readonly ServiceSide[] = ["customer", "frontstage", "backstage", "support"];
const LINES: readonly BlueprintLineName[] = ["interaction", "visibility", "internal"];

/**
 * The lines that stand above some of the lanes, by the lane's place. A line stands where its two
 * sides meet for the first time, whichever comes first. Where frontstage or backstage is left
 * out, the line of visibility parts what is left: the customer from the backstage, or the
 * frontstage from the support. Between the customer and mere systems there is no line.
 */
export function blueprintLines(
  sides: readonly (ServiceSide | undefined)[],
): Map<number, BlueprintLineName> {
  const meetings = meetingsOf(sides);
  const standIn = meetings.find(({ inner, outer }) => inner - outer === 2);
  const found = LINES.map((name, index) => {
    const exact = meetings.find(({ inner, outer }) => outer === index && inner === index + 1);
    return { name, meeting: exact ?? (name === "visibility" ? standIn : undefined) };
  });
  return new Map(found.flatMap(({ name, meeting }) => (meeting ? [[meeting.above, name]] : [])));
}

/** Two sides that are neighbours on the map, by their places in `SIDES`. */
interface Meeting {
  /** The place of the lane that the line would stand above. */
  above: number;
  outer: number;
  inner: number;
}

function meetingsOf(sides: readonly (ServiceSide | undefined)[]): Meeting[] {
  const placed = sides.flatMap((side, above) => (side ? [{ side, above }] : []));
  return placed.slice(1).flatMap(({ side, above }, index) => {
    const ranks = [SIDES.indexOf(placed[index]?.side ?? side), SIDES.indexOf(side)];
    const [outer, inner] = [Math.min(...ranks), Math.max(...ranks)];
    return inner > outer ? [{ above, outer, inner }] : [];
  });
}
