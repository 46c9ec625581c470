import {
  getDocument,
  OPS,
  type PDFPageProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPage {
  /** pt */
  width: number;
  height: number;
  text: string;
  links: ReadLink[];
  /** PostScript names; six letters and a plus sign mark a subset: `ABCDEF+Inter-Regular`. */
  fonts: ReadFont[];
  /** How many pictures made of pixels are painted. */
  images: number;
}

export interface ReadLink {
  url: string;
  /** pt from the page's top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ReadFont {
  name: string;
  embedded: boolean;
}

export interface ReadPdf {
  pages: ReadPage[];
  /** Title, Author, Subject, Keywords, Language, CreationDate, … as far as they are there. */
  info: Record<string, unknown>;
  /** The XMP packet, empty when there is none. */
  xmp: string;
  tagged: boolean;
  outline: string[];
  /** The entries one level below those. */
  outlineBelow: string[];
  /** Text alternatives of the figures on the first page. */
  alternatives: string[];
}

interface OutlineEntry {
  title: string;
  items: OutlineEntry[];
}

/** Reads a PDF back with Mozilla's pdf.js, as its viewer in Firefox would. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = opened(pdf);
  const document = await task.promise;
  try {
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await document.getPage(number));
    }
    const metadata = await document.getMetadata();
    const outline: OutlineEntry[] | null = await document.getOutline();
    return {
      pages: await Promise.all(pages.map(readPage)),
      info: { ...metadata.info },
      xmp: String(metadata.metadata?.getRaw() ?? ""),
      tagged: (await document.getMarkInfo())?.Marked === true,
      outline: (outline ?? []).map((entry) => entry.title),
      outlineBelow: (outline ?? []).flatMap(({ items }) => items.map((entry) => entry.title)),
      alternatives: figures(await pages[0]?.getStructTree()),
    };
  } finally {
    await task.destroy();
  }
}

/** How many pages a PDF has, which is known before any of them is read. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const task = opened(pdf);
  try {
    return (await task.promise).numPages;
  } finally {
    await task.destroy();
  }
}

function opened(pdf: Uint8Array) {
  return getDocument({
    data: Uint8Array.from(pdf),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
  });
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const text = content.items.map((item) =>
    "str" in item ? item.str + (item.hasEOL ? "\n" : "") : "",
  );
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = fnArray.flatMap((fn, index) => (fn === OPS.setFont ? [argsArray[index][0]] : []));
  return {
    width,
    height,
    text: text.join(""),
    links: readLinks(await page.getAnnotations(), height),
    fonts: [...new Set<string>(fonts)].map((id) => readFont(page.commonObjs.get(id))),
    images: fnArray.filter((fn) => PAINT_IMAGE.has(fn)).length,
  };
}

const PAINT_IMAGE = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject]);

function readLinks(annotations: unknown[], pageHeight: number): ReadLink[] {
  return annotations.flatMap((annotation) => {
    if (!isLink(annotation)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = annotation.rect;
    const box = { x: x1, y: pageHeight - y2, width: x2 - x1, height: y2 - y1 };
    return [{ url: annotation.url, ...box }];
  });
}

function isLink(annotation: unknown): annotation is { url: string; rect: number[] } {
  return typeof annotation === "object" && annotation !== null && "url" in annotation;
}

function readFont(font: { name: string; missingFile: boolean }): ReadFont {
  return { name: font.name, embedded: !font.missingFile };
}

function figures(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "alt" in node ? [String(node.alt)] : [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...children.flatMap(figures)];
}
