import type { PdfAbout, PdfStandard } from "../../output/pdf.ts";
import type { Prepared } from "./prepared.ts";

/** What paper is anyhow. */
const WHITE = "#ffffff";

/** What a PDF of a journey says of itself, whatever it shows. */
export function aboutPdf(
  { journey, text, theme, template, date }: Prepared,
  standards: PdfStandard[],
): PdfAbout {
  const { paper } = theme.light;
  const { title, authors, owner, lang, subtitle, tags } = journey;
  return {
    fonts: [...new Set(text.usedFonts().map((font) => font.file))],
    fallbackFamily: text.family,
    ...(template.kind === "own-svg" || paper === WHITE ? {} : { ground: paper }),
    title,
    authors: authors.length > 0 || owner === undefined ? authors : [owner],
    lang,
    ...(date === undefined ? {} : { date }),
    ...(subtitle === undefined ? {} : { description: subtitle }),
    keywords: tags,
    standards,
  };
}
