import { bestMatch } from "../journey/language.ts";
import type { Brand } from "../layout/brand.ts";
import type { Theme } from "./theme.ts";

/** What a theme puts onto a picture in this language. */
export function brandOf({ name, logo, footer }: Theme, lang: string): Brand {
  const tags = Object.keys(footer);
  const text = footer[bestMatch(lang, tags) ?? tags[0] ?? ""];
  return { name, ...(logo ? { logo } : {}), ...(text === undefined ? {} : { footer: text }) };
}
