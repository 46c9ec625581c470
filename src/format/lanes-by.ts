/** What a lane of the user flow may stand for. */
export const LANES_BY = ["stage", "persona", "channel", "system"] as const;

export type LanesBy = (typeof LANES_BY)[number];
