import { flowWays, isWayOut } from "../../journey/flow.ts";
import type { Journey, Step } from "../../journey/journey.ts";
import type { FlowLane } from "./lanes.ts";

export type NodeKind = "start" | "step" | "decision" | "end" | "drop-out";

export interface FlowNode {
  id: string;
  kind: NodeKind;
  /** Which of the lanes it stands in. */
  lane: number;
  /** The step that it is, or the one that is left for it. */
  step: Step;
}

export interface FlowEdge {
  /** Ids of nodes. */
  from: string;
  to: string;
  when: string[];
  kind: "on" | "back" | "drop-out";
}

export interface FlowGraph {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

/**
 * The steps and the ways between them. Who drops out does so beside the step; all ways to the end
 * of one lane come to the same place.
 */
export function flowGraph(journey: Journey, lanes: readonly FlowLane[]): FlowGraph {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const ways = flowWays(journey.stages);
  const order = new Map(steps.map(({ id }, index) => [id, index]));
  const laneOf = new Map(
    lanes.flatMap(({ steps: own }, index) => own.map(({ id }) => [id, index] as const)),
  );
  const lane = (step: Step) => laneOf.get(step.id) ?? 0;
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const [first] = steps;
  if (first) {
    nodes.push({ id: "start", kind: "start", lane: lane(first), step: first });
    edges.push({ from: "start", to: stepNode(first.id), when: [], kind: "on" });
  }
  for (const step of steps) {
    const own = ways.filter(({ from }) => from === step.id);
    const kind = own.length > 1 ? "decision" : "step";
    nodes.push({ id: stepNode(step.id), kind, lane: lane(step), step });
    for (const { to, when } of own) {
      const goal = isWayOut(to) ? exitNode(nodes, to, lane(step), step) : stepNode(to);
      edges.push({ from: stepNode(step.id), to: goal, when, kind: edgeKind(order, step, to) });
    }
  }
  return { nodes, edges };
}

/** A way out, which makes room for the steps. */
export function isExit({ kind }: FlowNode): boolean {
  return kind === "end" || kind === "drop-out";
}

function stepNode(id: string): string {
  return `step ${id}`;
}

/** The id of the node where a way out ends, which is made when it is not there yet. */
function exitNode(nodes: FlowNode[], kind: "end" | "drop-out", lane: number, step: Step): string {
  const id = kind === "end" ? `end ${lane}` : `drop-out ${step.id}`;
  if (!nodes.some((node) => node.id === id)) nodes.push({ id, kind, lane, step });
  return id;
}

function edgeKind(order: ReadonlyMap<string, number>, from: Step, to: string): FlowEdge["kind"] {
  if (to === "drop-out") return "drop-out";
  const goal = order.get(to);
  return goal !== undefined && goal <= (order.get(from.id) ?? 0) ? "back" : "on";
}
