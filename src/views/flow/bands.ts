import type { Journey } from "../../journey/journey.ts";
import { type FlowGraph, type FlowNode, flowGraph, isExit } from "./graph.ts";
import type { FlowLane } from "./lanes.ts";
import { type Layered, layersOf } from "./layers.ts";

/** A flow of more layers than these goes on in a next band, all its lanes with it. */
const MOST_IN_BAND = 10;

/** Where the nodes of a flow stand whose lanes are gone through side by side. */
export interface Bands {
  /** How many layers each band has. */
  length: number;
  layers: ReadonlyMap<string, Layered>;
}

/** The layers of all nodes, cut into bands of about one length. A way out stands behind its step. */
export function bandsOf({ nodes, edges }: FlowGraph): Bands {
  const inside = nodes.filter((node) => !isExit(node));
  const ids = new Set(inside.map(({ id }) => id));
  const layers = layersOf(
    [...ids],
    edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  );
  const count = 1 + Math.max(0, ...[...layers.values()].map(({ layer }) => layer));
  for (const node of nodes.filter(isExit)) layers.set(node.id, behind(node, edges, layers));
  return { length: Math.ceil(count / Math.ceil(count / MOST_IN_BAND)), layers };
}

function behind(
  { id }: FlowNode,
  edges: FlowGraph["edges"],
  layers: ReadonlyMap<string, Layered>,
): Layered {
  const before = edges.flatMap(({ from, to }) => (to === id ? (layers.get(from) ?? []) : []));
  return {
    layer: 1 + Math.max(0, ...before.map(({ layer }) => layer)),
    order: before[0]?.order ?? 0,
  };
}

/** The lanes of each band, under each other; one without a step in a band is not there. */
export function inBands(journey: Journey, lanes: readonly FlowLane[]): FlowLane[] {
  const graph = flowGraph(journey, lanes);
  const { length, layers } = bandsOf(graph);
  const bandOf = new Map(
    graph.nodes.flatMap((node) =>
      isExit(node) || node.kind === "start"
        ? []
        : [[node.step.id, Math.floor((layers.get(node.id)?.layer ?? 0) / length)] as const],
    ),
  );
  const count = 1 + Math.max(0, ...bandOf.values());
  return Array.from({ length: count }, (_, band) =>
    lanes.flatMap((lane) => {
      const steps = lane.steps.filter(({ id }) => bandOf.get(id) === band);
      return steps.length > 0 ? [{ ...lane, band, steps }] : [];
    }),
  ).flat();
}
