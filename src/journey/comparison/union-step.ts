import type { Step } from "../journey.ts";
import type { ComparedStep, ItemKind, JourneyItem } from "./comparison.ts";
import type { RemovedPains } from "./removed-pains.ts";
import { EARLIER } from "./states.ts";

/** The fields of a step that are lists of texts or of ids, by the kind of what stands in them. */
export const LIST_FIELDS = {
  action: "actions",
  thought: "thoughts",
  channel: "channels",
  evidence: "evidence",
  frontstage: "frontstage",
  backstage: "backstage",
  support: "support",
  system: "systems",
} as const satisfies Partial<Record<ItemKind, keyof Step>>;

type ListKind = keyof typeof LIST_FIELDS;

/** A step with what stands at it in either state: what was removed comes last, list by list. */
export function unionStep({ step, items }: ComparedStep, pains: RemovedPains): Step {
  if (step.kind === "added") return step.after;
  const gone = items.flatMap((item) => (item.kind === "removed" ? [item.before] : []));
  const own = step.kind === "removed" ? emptied(step.before) : step.after;
  const isGone = ({ path }: { path: string }) => gone.some((item) => item.path === path);
  const removed = <Thing extends { path: string }>(things: readonly Thing[]) =>
    things.filter(isGone).map((thing) => ({ ...thing, path: EARLIER + thing.path }));
  const { before } = step;
  const moment = own.moment ?? removed(before.moment ? [before.moment] : [])[0];
  return {
    ...own,
    ...withLists(own, gone),
    touchpoints: [...own.touchpoints, ...removed(before.touchpoints)],
    ...(moment ? { moment } : {}),
    pains: [...own.pains, ...before.pains.filter(isGone).map((pain) => pains.pain(pain))],
    gains: [...own.gains, ...removed(before.gains)],
    opportunities: [
      ...own.opportunities,
      ...before.opportunities.filter(isGone).map((one) => pains.opportunity(one)),
    ],
    metrics: [...own.metrics, ...removed(before.metrics)],
    lanes: withOwnLanes(own, gone),
  };
}

/** A step that is gone, without what has gone to other steps; nothing follows from where it led. */
function emptied(step: Step): Step {
  const { moment, data, ...rest } = step;
  return {
    ...rest,
    path: EARLIER + step.path,
    ...Object.fromEntries(Object.values(LIST_FIELDS).map((field) => [field, []])),
    ...{ touchpoints: [], pains: [], gains: [], opportunities: [], metrics: [] },
    ...{ lanes: {}, next: [] },
  };
}

function withLists(
  step: Step,
  gone: readonly JourneyItem[],
): Pick<Step, (typeof LIST_FIELDS)[ListKind]> {
  const list = (kind: ListKind) => [
    ...step[LIST_FIELDS[kind]],
    ...gone.filter((item) => item.kind === kind).map(({ id, text }) => id ?? text),
  ];
  return {
    actions: list("action"),
    thoughts: list("thought"),
    channels: list("channel"),
    evidence: list("evidence"),
    frontstage: list("frontstage"),
    backstage: list("backstage"),
    support: list("support"),
    systems: list("system"),
  };
}

function withOwnLanes({ lanes }: Step, gone: readonly JourneyItem[]): Step["lanes"] {
  const all = new Map(Object.entries(lanes));
  for (const { kind, lane, text } of gone) {
    if (kind === "own" && lane !== undefined) all.set(lane, [...(all.get(lane) ?? []), text]);
  }
  return Object.fromEntries(all);
}
