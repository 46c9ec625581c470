import fc from "fast-check";

const WORDS = [
  ...["a", "or", "price", "x", "10", "(very)", "“so”", "½", "24/7", "e-mail"],
  ...["Kundenzufriedenheitsbefragung", "Rechtsschutzversicherungsgesellschaften"],
  ...["ștergere", "żółć", "Διαδικασία", "счёт-фактура", "người", "İstanbul’da"],
  ...["租车平台", "「どこで」", "고객", "👍", "שלום", "(السعر)", "٤٢", "+40 21 123"],
  "https://example.org/a/b?c=d",
];

/**
 * Texts of up to fourteen words in many scripts. There are so many and no more, so that a thousand
 * maps can be laid out with each of them shaped once; which stands where is left to chance.
 */
const TEXTS = fc.sample(
  fc.oneof({ weight: 3, arbitrary: someWords(3) }, { weight: 1, arbitrary: someWords(14) }),
  { numRuns: 160, seed: 1 },
);

function someWords(most: number): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most });
  return words.map((some) => some.join(" "));
}

export const text = fc.constantFrom(...WORDS, ...TEXTS);
export const texts = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  { weight: 2, arbitrary: fc.tuple(text) },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
);
export const rating = fc.integer({ min: 1, max: 5 });
export const score = fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4);
export const time = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("min", "h", "days", "weeks"))
  .map(([count, unit]) => `${count} ${unit}`);

/** Left out of the file as often as not. */
export function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** A word of the format's, or one of the user's own. */
export function termOf(...terms: string[]): fc.Arbitrary<string | undefined> {
  return maybe(fc.oneof(fc.constantFrom(...terms), text));
}
