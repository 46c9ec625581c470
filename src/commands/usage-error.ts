/** The command was called in a way that cannot work, or a config file says something impossible. */
export class UsageError extends Error {
  override name = "UsageError";
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
