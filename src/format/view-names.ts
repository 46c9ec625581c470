/** The pictures of a journey beside its map, in the order in which `all` draws them. */
export const VIEW_NAMES = [
  "persona",
  "personas",
  "empathy",
  "whys",
  "flow",
  "stakeholders",
  "touchpoints",
  "priorities",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
