import { hasWords } from "../../locale/read-locale.ts";

/**
 * What the user should know of a map in a language that has no words here: it speaks two languages.
 *
 * @param lang BCP 47 tag of the map
 * @param locales the user's folder of words
 */
export function wordNotes(lang: string, locales: string | undefined): string[] {
  if (hasWords(lang, locales)) return [];
  return [
    `Names of lanes and the like are English: journeymap has none in \`${lang}\`. ` +
      `Put yours into ${lang}.yaml, in the folder that \`locales\` names in the config.`,
  ];
}
