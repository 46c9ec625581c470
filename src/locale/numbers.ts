/** Making one takes as long as writing a hundred figures. */
const formats = new Map<string, Intl.NumberFormat>();

/** "−1.5", "0", "+2": with a real minus sign, not a hyphen. */
export function signedNumber(lang: string, value: number): string {
  const format =
    formats.get(lang) ??
    new Intl.NumberFormat([lang, "en"], { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  formats.set(lang, format);
  return format.format(value).replace("-", "−");
}
