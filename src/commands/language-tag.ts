import { UsageError } from "./usage-error.ts";

/**
 * A tag as `--lang` takes it, in its usual spelling: `ZH-hans` is `zh-Hans`.
 *
 * @throws UsageError when it is no language tag (BCP 47)
 */
export function languageTag(text: string): string {
  try {
    return new Intl.Locale(text).toString();
  } catch {
    throw new UsageError(`--lang cannot be “${text}”.`, "It is a tag such as en, it or zh-Hans.");
  }
}
