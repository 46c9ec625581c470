import { ALL_LANGUAGES, type Languages } from "../journey/language.ts";
import { listed } from "./render/flag-values.ts";
import { UsageError } from "./usage-error.ts";

/**
 * A tag in its usual spelling: `ZH-hans` is `zh-Hans`.
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

/**
 * What `--lang` asks for: one language, several, or `all`; without it what the config says.
 *
 * @throws UsageError when one is no language tag
 */
export function languagesAsked(
  flag: readonly string[] | undefined,
  configured: readonly string[] | undefined,
): Languages {
  const tags = flag === undefined ? (configured ?? []) : listed(flag);
  if (flag !== undefined && tags.length === 0) return [languageTag("")];
  if (tags.some((tag) => tag.toLowerCase() === ALL_LANGUAGES)) return ALL_LANGUAGES;
  return [...new Set(tags.map(languageTag))];
}
