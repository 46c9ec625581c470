/**
 * What a colour means; the theme says which colour it is. `persona-N` is the colour of the
 * N-th persona, counted from 0.
 */
export type Tone =
  | "ink"
  | "muted"
  | "on-badge"
  | "stage-ink"
  | "pain-ink"
  | "gain-ink"
  | "opportunity-ink"
  | "moment-ink"
  | `persona-${number}`;
