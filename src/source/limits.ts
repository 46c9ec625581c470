/**
 * How much is read before a file is taken for a mistake or an attack. Real journeys stay far
 * below: a map of sixty steps has some 3,000 lines, 60 kB and is nested ten levels deep.
 */
export const limits = {
  /** Bytes of a text file. */
  fileBytes: 2 * 1024 * 1024,
  /** Bytes of an image. */
  imageBytes: 10 * 1024 * 1024,
  /** Bytes of all images of a journey together. */
  allImagesBytes: 64 * 1024 * 1024,
  /** Bytes of a table of answers: about 200,000 rows. */
  tableBytes: 8 * 1024 * 1024,
  /** Cells of a table, empty ones too. */
  tableCells: 1_000_000,
  /** Bytes of a template. */
  templateBytes: 2 * 1024 * 1024,
  /** Bytes of a font file: those of Chinese have some 17 MB. */
  fontBytes: 32 * 1024 * 1024,
  /** px of an image's longer side. */
  imageSide: 20_000,
  /** Pixels of an image: painters need four bytes for each, however few the file has. */
  imagePixels: 50_000_000,
  /** Lists and fields inside one another. */
  depth: 64,
  /** Words, marks and line ends of YAML in one file: about 20,000 lines. */
  tokens: 200_000,
  /** Values that come from aliases (`*name`), all expansions counted. */
  aliasedValues: 10_000,
  /** Characters of one text: ten pages of a book. */
  textLength: 20_000,
  /** Characters of the name of a field: most are ours, some the user's own. */
  nameLength: 1_000,
  /** Items of one list, and fields of the user's own at one place. */
  listLength: 2_000,
  /** Personas of one journey: eight can be told apart. */
  personas: 100,
  /** Files that use one another in a chain. */
  useChain: 8,
} as const;

/** `2 MiB`, `340 kB`: a size as a person would say it. */
export function sizeInWords(bytes: number): string {
  const mebibyte = 1024 * 1024;
  if (bytes >= mebibyte) return `${Number((bytes / mebibyte).toFixed(1))} MiB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
