import { Graph, layout } from "@dagrejs/dagre";

/** Where a node stands among all: its layer along the flow, and its place in the layer. */
export interface Layered {
  layer: number;
  /** Rises from the first to the last of a layer. */
  order: number;
}

/**
 * Layers a graph: loops are turned for it, layers are as few as can be, and in each the nodes are
 * ordered so that few edges cross (Gansner et al. 1993, as in dagre).
 */
export function layersOf(
  nodes: readonly string[],
  edges: readonly { from: string; to: string }[],
): Map<string, Layered> {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 1, edgesep: 1, ranksep: 2 });
  for (const id of nodes) graph.setNode(id, { width: 1, height: 1 });
  edges.forEach(({ from, to }, index) => {
    if (from !== to) graph.setEdge(from, to, { width: 0, height: 0 }, String(index));
  });
  layout(graph);
  const placed = nodes.map((id) => ({ id, ...centre(graph.node(id)) }));
  const layers = [...new Set(placed.map(({ x }) => x))].sort((a, b) => a - b);
  return new Map(placed.map(({ id, x, y }) => [id, { layer: layers.indexOf(x), order: y }]));
}

function centre({ x = 0, y = 0 }: { x?: number; y?: number }): { x: number; y: number } {
  return { x: Math.round(x), y };
}
