/** A number as the language writes it, with at most two decimals. */
export function plainNumber(lang: string, value: number): string {
  return new Intl.NumberFormat([lang, "en"], { maximumFractionDigits: 2 }).format(value);
}

/** "−1.5", "0", "+2": with a real minus sign, not a hyphen. */
export function signedNumber(lang: string, value: number): string {
  const format = new Intl.NumberFormat([lang, "en"], {
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return format.format(value).replace("-", "−");
}

/** @param share from 0 to 1 */
export function percentage(lang: string, share: number): string {
  return new Intl.NumberFormat([lang, "en"], { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}
