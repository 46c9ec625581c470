/** "−1.5", "0", "+2": with a real minus sign, not a hyphen. */
export function signedNumber(lang: string, value: number): string {
  const format = new Intl.NumberFormat([lang, "en"], {
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
  return format.format(value).replace("-", "−");
}
