/** A locale file whose words do not fit; `problems` says which, in plain words. */
export class LocaleError extends Error {
  override name = "LocaleError";
}
