import type { Spot } from "./routes.ts";
import { clashesOf, type Stretch, type TrackEnd, tracksOf } from "./tracks.ts";
import type { Wire } from "./wires.ts";

/** A straight piece of a wire, from one of its turns to the next. */
export interface Leg {
  wire: Wire;
  /** Which of the wire's pieces it is, from 0. */
  index: number;
  from: Spot;
  to: Spot;
  /** px that it was moved from where it would run in its row or column */
  shift: number;
}

export interface Tracks {
  /** How many tracks each channel has, by its place on the lattice. */
  upright: ReadonlyMap<number, number>;
  across: ReadonlyMap<number, number>;
  /** The track of a leg; absent where it runs through a row or a column. */
  of: ReadonlyMap<Leg, number>;
}

/** Rows and columns are further apart than anything inside one. */
const APART = 1000;
/** Each axis is ordered again when the tracks of the other are known. */
const ROUNDS = 2;
/** px that a way is moved aside, and how often that is tried */
const ASIDE = 5;
const MOST_TRIES = 4;

export function legsOf(wire: Wire): Leg[] {
  const { spots } = wire.route;
  return spots.slice(1).flatMap((to, index) => {
    const from = spots[index];
    return from ? [{ wire, index, from, to, shift: 0 }] : [];
  });
}

export function isUpright({ from, to }: Leg): boolean {
  return from.x === to.x;
}

/** The channel that a leg runs along, by its place on the lattice; undefined in a row or a column. */
function channelOf(leg: Leg): number | undefined {
  const place = isUpright(leg) ? leg.from.x : leg.from.y;
  return place % 2 === 0 ? place : undefined;
}

/**
 * Gives every leg that runs along a channel a track of it. Where two ways would lie on one another
 * in whatever order, one is moved aside in its row or column, and all is done again.
 */
export function layTracks(legs: readonly (readonly Leg[])[]): Tracks {
  const inChannels = legs.flatMap((wire) => wire.map((leg) => ({ leg, wire })));
  for (let tries = MOST_TRIES; ; tries--) {
    const of = new Map<Leg, number>();
    const aside = new Set<Leg>();
    let upright = new Map<number, number>();
    let across = new Map<number, number>();
    for (let round = 0; round < ROUNDS; round++) {
      aside.clear();
      upright = layAxis(
        inChannels.filter(({ leg }) => isUpright(leg)),
        of,
        aside,
      );
      across = layAxis(
        inChannels.filter(({ leg }) => !isUpright(leg)),
        of,
        aside,
      );
    }
    if (aside.size === 0 || tries === 0) return { upright, across, of };
    for (const leg of aside) leg.shift += ASIDE;
  }
}

interface LegOfWire {
  leg: Leg;
  wire: readonly Leg[];
}

/** @param aside gets legs that lie on others */
function layAxis(
  legs: readonly LegOfWire[],
  of: Map<Leg, number>,
  aside: Set<Leg>,
): Map<number, number> {
  const counts = new Map<number, number>();
  const channels = new Set(legs.flatMap(({ leg }) => channelOf(leg) ?? []));
  for (const channel of channels) {
    const inside = legs.filter(({ leg }) => channelOf(leg) === channel);
    const stretches = inside.map((one) => ({
      ends: [endOf(one, -1, of), endOf(one, 1, of)] as const,
    }));
    const tracks = tracksOf(stretches);
    inside.forEach(({ leg }, index) => {
      of.set(leg, tracks[index] ?? 0);
    });
    for (const [lower, higher] of clashesOf(stretches, tracks)) {
      const leg = stubOf(inside[higher], stretches[higher], stretches[lower]);
      if (leg) aside.add(leg);
    }
    counts.set(channel, 1 + Math.max(...tracks));
  }
  return counts;
}

/** The leg of a way that lies on another way, where it may be moved: in a row or a column. */
function stubOf(
  one: LegOfWire | undefined,
  stretch: Stretch | undefined,
  other: Stretch | undefined,
): Leg | undefined {
  if (!one || !stretch || !other) return undefined;
  const end = stretch.ends.findIndex(({ at }) => other.ends.some((theirs) => theirs.at === at));
  const leg = one.wire[one.leg.index + (end === 0 ? -1 : 1)];
  return leg && channelOf(leg) === undefined ? leg : undefined;
}

/** Where a leg meets the one before it or the one after. */
function endOf({ leg, wire }: LegOfWire, step: -1 | 1, of: ReadonlyMap<Leg, number>): TrackEnd {
  const other = wire[leg.index + step];
  const meeting = step === -1 ? leg.from : leg.to;
  const far = other && (step === -1 ? other.from : other.to);
  const [along, away] = isUpright(leg)
    ? [meeting.y, (far?.x ?? 0) - meeting.x]
    : [meeting.x, (far?.y ?? 0) - meeting.y];
  return {
    at: along * APART + (other ? shift(other, wire, of) : 0),
    towards: away < 0 ? "first" : "last",
  };
}

/** How far from the middle of its row, column or channel a leg runs: in px, or by its track. */
function shift(leg: Leg, wire: readonly Leg[], of: ReadonlyMap<Leg, number>): number {
  return of.get(leg) ?? leg.shift + portOf(leg, wire);
}

function portOf({ index, wire: { exit, entry } }: Leg, wire: readonly Leg[]): number {
  if (index === 0) return exit;
  return index === wire.length - 1 ? entry : 0;
}
