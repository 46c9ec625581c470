/** The code points of a text that a font must have. */
export function showing(text: string): number[] {
  return [...text]
    .filter((character) => !isIgnorable(character))
    .map((character) => character.codePointAt(0) ?? 0);
}

/** Joiners, variation selectors, bidi marks: painters show nothing where a font lacks them. */
function isIgnorable(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(character);
}
