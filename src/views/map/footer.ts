import { isUnsourced } from "../../journey/unsourced.ts";
import { toUnit } from "../../layout/box.ts";
import { placeX } from "../../layout/frame.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { dated, listed, sourceLine } from "../../locale/phrases.ts";
import type { LegendEntry } from "./legend.ts";
import { MARGIN, WIDEST_FOOTER } from "./sheet.ts";

export interface MapFooter {
  /** The y of the line that closes the map. */
  top: number;
  legend: (Omit<LegendEntry, "text"> & { x: number; y: number; text: TextBlock })[];
  headings: TextBlock[];
  lines: (TextBlock & { url?: string })[];
  /** The brand's own line, under all else. */
  brand?: TextBlock;
  bottom: number;
}

interface FooterPart {
  heading: string;
  entries: (Partial<LegendEntry> & { text: string; url?: string })[];
}

const GAP = 40;
/** px that a sign takes, and from its start to its middle: of signs alone, and of those beside the lines of personas. */
const SIGN = { width: 32, middle: 10 };
const LINE = { width: 52, middle: 22 };
const LINE_GAP = 6;
/** More entries than these are set in two columns, where the texts of both get so many px together at least. */
const MANY = 8;
const TWO_COLUMNS = 296;
const WIDEST_OF_TWO = 352;
const COLUMN_GAP = 24;

/** Legend, sources, and who answers for the map, side by side. */
export function layFooter(
  setting: Setting,
  top: number,
  entries: readonly LegendEntry[],
): MapFooter {
  const parts = [legendPart(setting, entries), sourcesPart(setting), aboutPart(setting)].filter(
    (part) => part.entries.length > 0,
  );
  const room = Math.min(setting.frame.width, WIDEST_FOOTER) - 2 * MARGIN;
  const width = (room - GAP * (parts.length - 1)) / Math.max(1, parts.length);
  const footer: MapFooter = { top, legend: [], headings: [], lines: [], bottom: top };
  parts.forEach((part, index) => {
    const start = MARGIN + index * (width + GAP);
    const bottom = layPart(setting, footer, part, { start, top: top + 20, width });
    footer.bottom = Math.max(footer.bottom, toUnit(bottom));
  });
  return withBrand(setting, footer, room);
}

function withBrand(setting: Setting, footer: MapFooter, width: number): MapFooter {
  const { footer: text } = setting.brand;
  if (text === undefined) return footer;
  const top = footer.bottom + setting.spacing.part;
  const brand = setText(setting, { text, size: "small", tone: "muted", start: MARGIN, top, width });
  return { ...footer, brand, bottom: toUnit(top + brand.box.height) };
}

function layPart(
  setting: Setting,
  footer: MapFooter,
  part: FooterPart,
  place: { start: number; top: number; width: number },
): number {
  const heading = { text: part.heading, size: "body", weight: 600, tone: "ink" } as const;
  footer.headings.push(setText(setting, { ...heading, ...place }));
  const room = part.entries.some(({ persona }) => persona !== undefined) ? LINE : SIGN;
  const forTexts = place.width - 2 * room.width;
  const columns = part.entries.length > MANY && forTexts >= TWO_COLUMNS ? 2 : 1;
  const each = Math.ceil(part.entries.length / columns);
  const width = columns > 1 ? Math.min(WIDEST_OF_TWO, (place.width - COLUMN_GAP) / 2) : place.width;
  const bottoms = Array.from({ length: columns }, (_, column) => {
    const start = place.start + column * (width + COLUMN_GAP);
    const entries = part.entries.slice(column * each, (column + 1) * each);
    return layEntries(setting, footer, entries, { start, top: place.top + 24, width }, room);
  });
  return Math.max(...bottoms);
}

/** Entries under each other; returns where the last one ends. */
function layEntries(
  setting: Setting,
  footer: MapFooter,
  entries: FooterPart["entries"],
  place: { start: number; top: number; width: number },
  room: { width: number; middle: number },
): number {
  let y = place.top;
  for (const { text, sign, persona, icon, url } of entries) {
    const indent = sign ? room.width : 0;
    const block = setText(setting, {
      text,
      size: "small",
      tone: "muted",
      start: place.start + indent,
      top: y,
      width: Math.min(place.width, 480) - indent,
    });
    if (sign) {
      const x = placeX(setting.frame, place.start + room.middle);
      const whose = persona === undefined ? {} : { persona };
      const drawn = icon === undefined ? {} : { icon };
      footer.legend.push({ sign, ...whose, ...drawn, x, y: y + 7, text: block });
    } else footer.lines.push({ ...block, ...(url === undefined ? {} : { url }) });
    y += block.box.height + LINE_GAP;
  }
  return y - LINE_GAP;
}

function legendPart({ words }: Setting, entries: readonly LegendEntry[]): FooterPart {
  return { heading: words.legend.title, entries: [...entries] };
}

function sourcesPart({ journey, words }: Setting): FooterPart {
  const sources = journey.research.map((source) => ({
    text: sourceLine(words, journey.lang, source),
    ...(source.link === undefined ? {} : { url: source.link }),
  }));
  const entries = isUnsourced(journey) ? [{ text: words.footer.unsourced }] : sources;
  return { heading: words.footer.sources, entries };
}

function aboutPart({ journey, words }: Setting): FooterPart {
  const { owner, authors, date, reviewed, version, lang } = journey;
  const facts: [string, string | undefined][] = [
    [words.footer.owner, owner],
    [words.footer.authors, authors.length > 0 ? listed(lang, authors) : undefined],
    [words.footer.date, date && dated(lang, date)],
    [words.footer.reviewed, reviewed && dated(lang, reviewed)],
    [words.footer.version, version],
  ];
  const entries = facts.flatMap(([name, value]) => (value ? [{ text: `${name}: ${value}` }] : []));
  return { heading: words.footer.about, entries };
}
