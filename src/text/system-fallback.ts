import type { FallbackFamily } from "./fallback-fonts.ts";
import { systemFamilies } from "./system-families.ts";
import type { SystemFace } from "./system-fonts.ts";
import type { FontWeight } from "./text.ts";
import { showing } from "./visible-characters.ts";

/** The face that paints a text where a weight is asked for. */
export type Faces = (weight: FontWeight) => SystemFace;

/** The faces of the system that paint a cluster and are known to stand in for a family of npm. */
export function standIn(
  cluster: string,
  { family }: FallbackFamily,
  all: readonly SystemFace[],
): Faces | undefined {
  return firstOf(systemFamilies(family), cluster, all);
}

/** Any faces of the system that paint a cluster; those without serifs before others. */
export function anyPainter(cluster: string, all: readonly SystemFace[]): Faces | undefined {
  const names = new Set(all.filter((face) => covers(face, cluster)).map(({ family }) => family));
  return firstOf(
    [...names].sort((one, other) => ornament(one) - ornament(other)),
    cluster,
    all,
  );
}

/** A family of the system that has a cluster only as a picture in colours. */
export function coloredOnly(cluster: string, all: readonly SystemFace[]): string | undefined {
  return all.find((face) => !face.plain && covers(face, cluster))?.family;
}

function covers(face: SystemFace, cluster: string): boolean {
  return showing(cluster).every((codepoint) => face.has(codepoint));
}

/** CSS and typst, which look a face up in two ways, agree on these for 400, 600 and 700. */
const REGULAR = { least: 300, most: 500, best: 400 };
const BOLD = { least: 600, most: 700, best: 700 };

function firstOf(
  families: readonly string[],
  cluster: string,
  all: readonly SystemFace[],
): Faces | undefined {
  for (const name of families) {
    const own = all.filter((face) => face.family === name && face.plain && covers(face, cluster));
    const regular = nearest(own, REGULAR);
    if (regular === undefined) continue;
    const bold = nearest(own, BOLD) ?? regular;
    return (weight) => (weight === 400 ? regular : bold);
  }
  return undefined;
}

function nearest(faces: readonly SystemFace[], { least, most, best }: typeof REGULAR) {
  const distance = ({ weight }: SystemFace) => Math.abs(weight - best);
  return faces
    .filter(({ weight }) => weight >= least && weight <= most)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

/** How far a family is from the plain letters of a map. */
function ornament(family: string): number {
  if (/Mono|Serif|Naskh|Nastaliq|Rashi|Looped/.test(family)) return 2;
  return family.includes("Sans") ? 0 : 1;
}
