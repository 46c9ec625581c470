import { toUnit } from "../../layout/box.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { dated } from "../../locale/phrases.ts";
import { SHEET_MARGIN } from "./setting.ts";

/** Who answers for a sheet, under all that it shows. */
export interface SheetFoot {
  lines: TextBlock[];
  /** px, where the sheet ends */
  bottom: number;
}

/**
 * Owner, date and version in one line, and the brand's own line; then the margin of the sheet.
 *
 * @param top px, where the content ends
 * @param notes what is to be said of the picture first, a line each
 * @param start px along the line of reading, where the lines begin
 */
export function layFoot(
  setting: Setting,
  top: number,
  notes: readonly string[] = [],
  start: number = SHEET_MARGIN,
): SheetFoot {
  const { brand } = setting;
  const texts = [...notes, aboutLine(setting), brand.footer ?? ""].filter((text) => text !== "");
  const lines: TextBlock[] = [];
  let y = top + (texts.length > 0 ? setting.spacing.part : 0);
  for (const text of texts) {
    const line = setText(setting, {
      text,
      size: "small",
      tone: "muted",
      start,
      top: y,
      width: setting.frame.width - SHEET_MARGIN - start,
    });
    lines.push(line);
    y += line.box.height + 4;
  }
  return { lines, bottom: toUnit(y) + SHEET_MARGIN };
}

function aboutLine({ journey, words }: Setting): string {
  const { owner, date, version, lang } = journey;
  const facts: [string, string | undefined][] = [
    [words.footer.owner, owner],
    [words.footer.date, date && dated(lang, date)],
    [words.footer.version, version],
  ];
  return facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join(" · ");
}
