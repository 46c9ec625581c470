/**
 * What can go wrong while a picture is painted or written. The message says what happened, `help`
 * what to do; both are shown to the user as they are. Callers branch on the class, never on words.
 */

export class OutputError extends Error {
  /** What the user can do about it. */
  readonly help: string;

  constructor(message: string, help: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.help = help;
  }
}

/** The painter cannot read the SVG: broken XML, a size of nothing, an image that is not embedded. */
export class PictureUnusableError extends OutputError {}

/** The picture would have more pixels than a program can be expected to open. */
export class PictureTooLargeError extends OutputError {
  /** The largest scale that still works, rounded down. */
  readonly largestScale: number;

  constructor(message: string, help: string, largestScale: number) {
    super(message, help);
    this.largestScale = largestScale;
  }
}

/** A poster that cannot be cut into sheets, or only into more than anybody would put together. */
export class PosterError extends OutputError {}

/** The map cannot be written to the PDF standard that was asked for. */
export class PdfStandardError extends OutputError {}

/** A font file that was asked for cannot be read. */
export class FontUnreadableError extends OutputError {
  readonly file: string;

  constructor(message: string, help: string, file: string, cause?: unknown) {
    super(message, help, cause);
    this.file = file;
  }
}

/** A browser is needed and there is none. */
export class NoBrowserError extends OutputError {
  constructor() {
    super(
      "This output is printed by a browser, and none was found.",
      [
        "Install Google Chrome, Chromium or Microsoft Edge,",
        "or say where one is: --browser /path/to/chrome (or the variable CHROME_PATH),",
        "or add one with npm: npm install @sparticuz/chromium@143 (Linux).",
      ].join("\n"),
    );
  }
}

/** The browser that was named does not exist or cannot be started from there. */
export class BrowserPathError extends OutputError {
  readonly path: string;

  constructor(path: string, namedBy: string, reason: string) {
    super(
      `The browser named by ${namedBy} ${reason}: ${path}`,
      `Correct the path, or leave ${namedBy} out to have a browser looked for.`,
    );
    this.path = path;
  }
}

/** The browser was found, but did not start, or stopped in the middle of the work. */
export class BrowserFailedError extends OutputError {}

export type WriteProblem =
  | "no-permission"
  | "disk-full"
  | "is-folder"
  | "not-a-folder"
  | "read-only"
  | "in-use"
  | "bad-name"
  | "other";

/** A file could not be written. What was there before is still there, whole. */
export class CannotWriteError extends OutputError {
  readonly file: string;
  readonly problem: WriteProblem;

  constructor(
    file: string,
    problem: WriteProblem,
    text: { reason: string; help: string },
    cause: unknown,
  ) {
    super(`Cannot write ${file}: ${text.reason}.`, text.help, cause);
    this.file = file;
    this.problem = problem;
  }
}
