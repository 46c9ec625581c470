import { asHtml } from "./as-html.ts";
import type { Drawing } from "./drawing.ts";
import type { Printers } from "./printers.ts";

/** A page of text as PDF, printed by a browser. */
export async function asPrintedPdf(
  drawing: Drawing,
  printers: Printers,
  notes: string[],
): Promise<Uint8Array> {
  const { date } = drawing;
  const html = await asHtml(drawing);
  const printer = await printers.open();
  notes.push(...printer.notes);
  return printer.print(html, date === undefined ? {} : { date });
}
