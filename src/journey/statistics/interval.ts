/** What a sample says of all customers: with 95 % confidence, the true figure lies in between. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
export const Z = 1.959963984540054;

const HALVINGS = 60;

/** Where a function that falls from above zero to below crosses it, between `low` and `high`. */
export function crossing(fallsAt: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (from + to) / 2;
    if (fallsAt(middle) > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
