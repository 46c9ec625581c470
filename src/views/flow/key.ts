import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { SHEET_MARGIN } from "../sheet/setting.ts";
import type { FlowGraph } from "./graph.ts";

/** A sign that the flow uses, and what it means. */
export interface FlowKeyEntry {
  sign: "decision" | "back" | "drop-out" | "moment" | "persona";
  /** Whose sign it is, counted from 0. */
  persona?: number;
  /** The middle of the sign. */
  x: number;
  y: number;
  text: TextBlock;
}

const SIGN = 40;
const BETWEEN = 24;
const LINE = 20;
const WIDEST = 320;

/** The signs in a row, in as many lines as they need. */
export function layKey(
  setting: Setting,
  graph: FlowGraph,
  top: number,
): { entries: FlowKeyEntry[]; bottom: number } {
  const entries: FlowKeyEntry[] = [];
  let start = SHEET_MARGIN;
  let y = top;
  for (const { text, ...sign } of signsOf(setting, graph)) {
    const place = { text, size: "small", tone: "muted", width: WIDEST } as const;
    const { width } = setText(setting, { ...place, start, top: y }).box;
    if (start > SHEET_MARGIN && start + SIGN + width > setting.frame.width - SHEET_MARGIN) {
      start = SHEET_MARGIN;
      y += LINE;
    }
    const block = setText(setting, { ...place, start: start + SIGN, top: y });
    entries.push({
      ...sign,
      x: placeX(setting.frame, start + SIGN / 2 - 4),
      y: y + 7,
      text: block,
    });
    start += SIGN + Math.ceil(width) + BETWEEN;
  }
  return { entries, bottom: entries.length > 0 ? y + LINE : top - setting.spacing.part };
}

type Sign = Pick<FlowKeyEntry, "sign" | "persona"> & { text: string };

function signsOf({ journey, words }: Setting, { nodes, edges }: FlowGraph): Sign[] {
  const signs: Sign[] = [];
  if (nodes.some(({ kind }) => kind === "decision"))
    signs.push({ sign: "decision", text: words.flow.decision });
  if (edges.some(({ kind }) => kind === "back"))
    signs.push({ sign: "back", text: words.flow.back });
  if (edges.some(({ kind }) => kind === "drop-out"))
    signs.push({ sign: "drop-out", text: words.blueprint.dropOut });
  if (nodes.some(({ step }) => step.moment))
    signs.push({ sign: "moment", text: words.legend.moment });
  if (nodes.some(({ step }) => step.forSome))
    signs.push(
      ...journey.personas.map(
        ({ name }, persona): Sign => ({ sign: "persona", persona, text: name }),
      ),
    );
  return signs;
}
