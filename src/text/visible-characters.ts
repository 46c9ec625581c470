/** Joiners, variation selectors, bidi marks: painters show nothing where a font lacks them. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** The code points of a text that a font must have. */
export function showing(text: string): number[] {
  return [...text]
    .filter((character) => !IGNORABLE.test(character))
    .map((character) => character.codePointAt(0) ?? 0);
}
