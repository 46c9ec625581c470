/** As Chromium writes them: ISO 32000-1, 7.9.4. */
const DATES = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/**
 * Chromium dates every PDF by the clock, so that no two runs give the same bytes. Puts `date`
 * (YYYY-MM-DD) in its place, or nothing. The length stays, or every offset in the file would change.
 */
export function withFixedDates(pdf: Uint8Array, date: string | undefined): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const fixed = text.replace(DATES, (found, name: string) =>
    date === undefined
      ? " ".repeat(found.length)
      : `/${name} (D:${date.replaceAll("-", "")}000000+00'00')`,
  );
  return Buffer.from(fixed, "latin1");
}
