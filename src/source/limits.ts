/**
 * How much is read before a file is taken for a mistake or an attack. Real journeys stay far
 * below: a map of sixty steps has some 3,000 lines, 60 kB and is nested ten levels deep.
 */
export const limits = {
  /** Bytes of a text file. */
  fileBytes: 2 * 1024 * 1024,
  /** Bytes of an image. */
  imageBytes: 10 * 1024 * 1024,
  /** Bytes of a table of answers: about 200,000 rows. */
  tableBytes: 8 * 1024 * 1024,
  /** Bytes of a font file: those of Chinese have some 17 MB. */
  fontBytes: 32 * 1024 * 1024,
  /** px of an image's longer side. */
  imageSide: 20_000,
  /** Lists and fields inside one another. */
  depth: 64,
  /** Words, marks and line ends of YAML in one file: about 20,000 lines. */
  tokens: 200_000,
  /** Values that come from aliases (`*name`), all expansions counted. */
  aliasedValues: 10_000,
  /** Files that use one another in a chain. */
  useChain: 8,
} as const;

/** `2 MiB`, `340 kB`: a size as a person would say it. */
export function sizeInWords(bytes: number): string {
  const mebibyte = 1024 * 1024;
  if (bytes >= mebibyte) return `${Number((bytes / mebibyte).toFixed(1))} MiB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
