import { requireEmbedded } from "./embedded.ts";
import { requireFonts } from "./fonts.ts";
import type { PageSize } from "./page-size.ts";
import { placedOn, placeOnPage } from "./placing.ts";
import { compileTypst, type PdfStandard, type TypstFile } from "./typst.ts";
import { PAGES } from "./typst-pages.ts";

export type { PdfStandard };

/** pt from the page's top left corner. */
export interface PageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that can be clicked. */
export interface PdfLink extends PageBox {
  url: string;
}

export interface PdfPicture {
  /** Without embedded fonts: its `<text>` names families, which `fonts` holds. */
  svg: string;
  box: PageBox;
  /** Only what of the picture lies in here is shown. */
  window?: PageBox;
  /** What the picture shows, in words, for readers that cannot see it; decoration without. */
  alternative?: string;
}

export interface PdfPage {
  /** pt, where it is not that of the other pages */
  size?: { width: number; height: number };
  pictures: PdfPicture[];
  links: PdfLink[];
}

/** What a PDF is apart from its pages. */
export interface PdfAbout {
  /** Absolute paths of every font file that the pictures need. */
  fonts: string[];
  /** The family for text whose own families are not among `fonts`. */
  fallbackFamily?: string;
  /** CSS hex colour of the pages themselves, up to their edges; absent: none. */
  ground?: string;
  title: string;
  authors: string[];
  /** BCP 47 */
  lang: string;
  /** YYYY-MM-DD; without it the file bears no date at all. */
  date?: string;
  description?: string;
  keywords: string[];
  standards: PdfStandard[];
}

export interface PdfDocument extends PdfAbout {
  svg: string;
  /** px of the SVG, 96 to an inch. */
  width: number;
  height: number;
  /** Absent: the page is exactly as large as the map. */
  page?: PageSize;
  alternative: string;
  /** Where on the picture something can be clicked, in px of the SVG. */
  links: PdfLink[];
}

/**
 * One page with the map on it, as vectors with selectable text. The same input gives the same bytes.
 *
 * @throws PictureUnusableError, PdfStandardError, FontUnreadableError
 */
export async function pdfOfSvg(document: PdfDocument): Promise<Uint8Array> {
  const { svg, alternative, links } = document;
  const placing = placeOnPage(document, document.page);
  const pictures = [{ svg, box: placing.picture, alternative }];
  return pdfOfPages(document, placing.page, [{ pictures, links: placedOn(links, placing) }]);
}

/**
 * Several pages.
 *
 * @param size pt, of every page that has no size of its own
 * @throws PictureUnusableError, PdfStandardError, FontUnreadableError
 */
export async function pdfOfPages(
  about: PdfAbout,
  size: { width: number; height: number },
  pages: readonly PdfPage[],
): Promise<Uint8Array> {
  const svgs = [...new Set(pages.flatMap(({ pictures }) => pictures.map(({ svg }) => svg)))];
  for (const svg of svgs) requireEmbedded(svg);
  await requireFonts(about.fonts);
  const files = await sharedPictures(about, pages);
  const named = pages.map((page) => ({
    size: page.size ?? size,
    pictures: page.pictures.map((picture) => ({
      box: picture.box,
      svg: String(svgs.indexOf(picture.svg)),
      file: files.get(picture.svg)?.name ?? null,
      window: picture.window ?? null,
      alternative: picture.alternative ?? null,
    })),
    links: page.links,
  }));
  const document = JSON.stringify({ ...typstData(about), pages: named });
  const { fonts, standards } = about;
  const inputs = { document, ...Object.fromEntries(svgs.entries()) };
  return compileTypst(PAGES, inputs, fonts, standards, [...files.values()]);
}

/**
 * The pictures that stand on several pages, each as a PDF of its own: typst puts such a file in
 * once, but draws an SVG anew on every page. PDF/A and PDF/UA do not take files like that.
 */
async function sharedPictures(
  about: PdfAbout,
  pages: readonly PdfPage[],
): Promise<Map<string, TypstFile>> {
  const files = new Map<string, TypstFile>();
  if (about.standards.length > 0) return files;
  const all = pages.flatMap(({ pictures }) => pictures);
  for (const [index, { svg, box }] of all.entries()) {
    if (files.has(svg) || all.findLastIndex((other) => other.svg === svg) === index) continue;
    const { ground, ...onNothing } = about;
    const pictures = [{ svg, box: { ...box, x: 0, y: 0 } }];
    const content = await pdfOfPages(onNothing, box, [{ pictures, links: [] }]);
    files.set(svg, { name: `/picture-${files.size}.pdf`, content });
  }
  return files;
}

function typstData(about: PdfAbout) {
  return {
    ...language(about.lang),
    family: about.fallbackFamily ?? null,
    ground: about.ground ?? null,
    title: about.title,
    authors: about.authors,
    keywords: about.keywords,
    description: about.description ?? null,
    date: about.date === undefined ? null : dateParts(about.date),
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
