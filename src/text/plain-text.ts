/**
 * Latin, Greek and Cyrillic letters that stand alone, with the digits, punctuation and currency
 * signs between them. None of them joins with another, breaks otherwise than by UAX 14, or changes
 * the direction. Ranges, because V8 takes ten milliseconds for the properties of Unicode that
 * other texts are asked for, and most maps hold no other texts.
 */
const PLAIN =
  /^[\t\n\r -~\u00a0-\u02af\u0370-\u0373\u0375-\u0377\u037a-\u037d\u037f\u0384-\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u0482\u048a-\u052f\u1e00-\u1eff\u2002-\u200a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2122\u2190-\u2193]*$/;

export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}
