import { EMPATHY_FIELDS, type Empathy, type EmpathyField } from "../../journey/empathy.ts";
import { quoted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";

/** A field of an empathy map in words, with all that stands in it. */
export interface EmpathySection {
  field: EmpathyField;
  name: string;
  entries: { text: string; steps: { id: string; name: string }[] }[];
}

/** Dave Gray's canvas, in his order, without the fields that are empty. */
export function empathySections(empathy: Empathy, words: Words): EmpathySection[] {
  return EMPATHY_FIELDS.filter((field) => empathy[field].length > 0).map((field) => ({
    field,
    name: words.empathy[field],
    entries: empathy[field].map(({ text, steps }) => ({
      text: field === "says" ? quoted(words, text) : text,
      steps,
    })),
  }));
}
