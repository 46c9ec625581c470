import type { BuiltInLane } from "./lane.ts";

/** What each lane is drawn from: fields that go with it when it is hidden from an audience. */
export const LANE_FIELDS: Record<BuiltInLane, readonly string[]> = {
  // Drawn from who takes part, which the steps cannot do without.
  presence: [],
  images: ["steps.image"],
  actions: ["steps.actions"],
  thoughts: ["steps.thoughts"],
  touchpoints: ["steps.touchpoints", "steps.channels"],
  emotion: ["steps.emotion"],
  moments: ["steps.moment"],
  gap: ["stages.expects", "stages.gets"],
  pains: ["steps.pains"],
  gains: ["steps.gains"],
  opportunities: ["steps.opportunities"],
  metrics: ["metrics", "opportunities.metric"],
  evidence: ["steps.evidence"],
  frontstage: ["steps.frontstage"],
  backstage: ["steps.backstage"],
  support: ["steps.support"],
  systems: ["systems", "steps.data"],
};
