/** A file that holds no TrueType or OpenType font. */
export class UnusableFontError extends Error {
  override name = "UnusableFontError";
  readonly file: string;

  constructor(file: string) {
    super(`The font file ${file} is not a TrueType or OpenType font (.ttf, .otf, .ttc).`);
    this.file = file;
  }
}
