/** A mistake in a template: of the user's when the file is theirs. */
export class TemplateError extends Error {
  override name = "TemplateError";
  readonly reason: string;
  readonly file: string;
  readonly line: number | undefined;

  /**
   * @param file the template's path
   * @param line counts from 1; absent where the engine does not tell
   */
  constructor(reason: string, file: string, line?: number, options?: ErrorOptions) {
    super(`${file}${line === undefined ? "" : `:${line}`}: ${reason}`, options);
    this.reason = reason;
    this.file = file;
    this.line = line;
  }
}
