import { requireEmbedded } from "./embedded.ts";
import { requireFonts } from "./fonts.ts";
import type { PageSize } from "./page-size.ts";
import { placeOnPage } from "./placing.ts";
import { compileTypst, type PdfStandard } from "./typst.ts";

export type { PdfStandard };

/** Where on the picture something can be clicked, in px of the SVG. */
export interface PdfLink {
  x: number;
  y: number;
  width: number;
  height: number;
  url: string;
}

export interface PdfDocument {
  /** Without embedded fonts: its `<text>` names families, which `fonts` holds. */
  svg: string;
  /** px of the SVG, 96 to an inch. */
  width: number;
  height: number;
  /** Absolute paths of every font file that the SVG needs. */
  fonts: string[];
  /** The family for text whose own families are not among `fonts`. */
  fallbackFamily?: string;
  /** CSS hex colour of the page itself, up to its edges; absent: none. */
  ground?: string;
  /** Absent: the page is exactly as large as the map. */
  page?: PageSize;
  title: string;
  authors: string[];
  /** BCP 47 */
  lang: string;
  /** YYYY-MM-DD; without it the file bears no date at all. */
  date?: string;
  description?: string;
  keywords: string[];
  /** What the picture shows, in words, for readers that cannot see it. */
  alternative: string;
  standards: PdfStandard[];
  links: PdfLink[];
}

/**
 * The page as typst sees it. Everything that comes from a user's file arrives as data in
 * `sys.inputs`, so that no text can be taken for a command.
 */
const PAGE = `
#let it = json(bytes(sys.inputs.document))
#let place-at(box, body) = place(top + left, dx: box.x * 1pt, dy: box.y * 1pt, body)
#set document(
  title: it.title,
  author: it.authors,
  keywords: it.keywords,
  description: it.description,
  date: if it.date != none { datetime(..it.date) },
)
#set page(width: it.page.width * 1pt, height: it.page.height * 1pt, margin: 0pt)
#set page(..if it.ground != none { (fill: rgb(it.ground)) })
#set text(lang: it.lang, region: it.region)
#set text(..if it.family != none { (font: it.family) })
#place-at(it.picture, image(
  bytes(sys.inputs.svg),
  format: "svg",
  width: it.picture.width * 1pt,
  height: it.picture.height * 1pt,
  alt: it.alternative,
))
#for target in it.links {
  place-at(target, link(target.url, box(width: target.width * 1pt, height: target.height * 1pt)))
}
`;

/**
 * One page with the map on it, as vectors with selectable text. The same input gives the same bytes.
 *
 * @throws PictureUnusableError, PdfStandardError, FontUnreadableError
 */
export async function pdfOfSvg(document: PdfDocument): Promise<Uint8Array> {
  requireEmbedded(document.svg);
  await requireFonts(document.fonts);
  const inputs = { document: JSON.stringify(typstData(document)), svg: document.svg };
  return compileTypst(PAGE, inputs, document.fonts, document.standards);
}

function typstData(document: PdfDocument) {
  const { page, picture, scale } = placeOnPage(document, document.page);
  return {
    page,
    picture,
    ...language(document.lang),
    family: document.fallbackFamily ?? null,
    ground: document.ground ?? null,
    title: document.title,
    authors: document.authors,
    keywords: document.keywords,
    description: document.description ?? null,
    date: document.date === undefined ? null : dateParts(document.date),
    alternative: document.alternative,
    links: document.links.map((link) => ({
      x: picture.x + link.x * scale,
      y: picture.y + link.y * scale,
      width: link.width * scale,
      height: link.height * scale,
      url: link.url,
    })),
  };
}

/** Typst takes a language of two or three letters and a region of two. */
function language(tag: string): { lang: string; region: string | null } {
  const { language, region } = new Intl.Locale(tag);
  return {
    lang: /^[a-z]{2,3}$/.test(language) ? language : "und",
    region: region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null,
  };
}

function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}
