import type { LanesBy } from "../../format/lanes-by.ts";
import type { Journey, Step } from "../../journey/journey.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import { markedPeople } from "../../lanes/people.ts";
import { layCard } from "../../layout/card.ts";
import type { CardPart, IconFact } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { textWidth } from "../../layout/text-block.ts";
import type { FlowNode, NodeKind } from "./graph.ts";
import { channelsOf } from "./lanes.ts";
import type { Size } from "./wires.ts";

/** What stands on a node, and how much room it takes without any ways. */
export interface NodeContent extends Size {
  parts: CardPart[];
  padding: number;
  /** px that the text keeps from both ends: where the sides of a decision slant. */
  inset: number;
}

const STEP_WIDTH = 168;
const STEP_LOWEST = 44;
const PADDING = 12;
const PILL_PADDING = 6;
const PILL_INSET = 8;
const ICON = 20;
/** px that the points of a decision stand out */
export const POINT = 14;

/** What is not a step is smaller, and has rounded ends. */
export function isPill(kind: NodeKind): kind is Exclude<NodeKind, "step" | "decision"> {
  return kind !== "step" && kind !== "decision";
}

export function nodeContent(setting: Setting, node: FlowNode, by: LanesBy): NodeContent {
  return isPill(node.kind) ? pillContent(setting, node.kind) : stepContent(setting, node, by);
}

function stepContent(setting: Setting, { step, kind }: FlowNode, by: LanesBy): NodeContent {
  const inset = kind === "decision" ? POINT : 0;
  const parts: CardPart[] = [
    { kind: "text", text: step.name, size: "body", weight: 600, tone: "ink" },
  ];
  const facts = channelFacts(setting.journey, step, by);
  if (facts.length > 0) parts.push({ kind: "facts", facts, tone: "muted" });
  parts.push(...people(setting.journey, step, by));
  const width = STEP_WIDTH + 2 * inset;
  const card = layCard(setting, {
    start: inset,
    top: 0,
    width: STEP_WIDTH,
    padding: PADDING,
    gap: 6,
    parts,
  });
  return { parts, padding: PADDING, inset, width, height: Math.max(STEP_LOWEST, card.box.height) };
}

/** The channels of a step, but for the one whose lane it stands in. */
function channelFacts({ channels }: Journey, step: Step, by: LanesBy): IconFact[] {
  const ids = channelsOf(step).slice(by === "channel" ? 1 : 0);
  return ids.flatMap((id) => {
    const channel = channels.find((one) => one.id === id);
    return channel ? [{ icon: channelIcon(channel), text: channel.name }] : [];
  });
}

/** Whose step it is, where that is not everybody's, nor told by the lane. */
function people(journey: Journey, step: Step, by: LanesBy): CardPart[] {
  if (!step.forSome || (by === "persona" && step.personas.length === 1)) return [];
  return markedPeople(journey, step.personas);
}

function pillContent(setting: Setting, kind: Exclude<NodeKind, "step" | "decision">): NodeContent {
  const { words } = setting;
  const text = {
    start: words.flow.start,
    end: words.blueprint.end,
    "drop-out": words.blueprint.dropOut,
  }[kind];
  const tone = kind === "drop-out" ? "pain-ink" : "stage-ink";
  const icon = { start: "flow-start", end: "flow-end", "drop-out": "failure" }[kind];
  const part: CardPart = {
    kind: "text",
    text,
    size: "small",
    weight: 600,
    tone,
    lead: { kind: "icon", icon },
  };
  const width = Math.ceil(textWidth(setting, text, "small", 600) / 2) * 2 + ICON;
  return {
    parts: [part],
    padding: PILL_PADDING,
    inset: PILL_INSET,
    width: width + 2 * (PILL_PADDING + PILL_INSET),
    height: 28,
  };
}
