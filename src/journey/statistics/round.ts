/** What adding and dividing in binary leaves of a decimal is cut off behind these. */
const NOISE = 10;

/**
 * Rounded half away from zero, as people do by hand: 1.75 to 1.8, and −1.75 to −1.8.
 *
 * @param decimals how many are kept, 0 to 6
 */
export function rounded(value: number, decimals: number): number {
  // By the exponent, not by multiplying: 1.15 × 10 is below 11.5 in binary.
  const shifted = Math.round(Number(`${Math.abs(value).toFixed(NOISE)}e${decimals}`));
  const magnitude = Number(`${shifted}e-${decimals}`);
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
