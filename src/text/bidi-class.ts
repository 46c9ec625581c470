/**
 * How a character behaves where directions meet: the classes of UAX 9 (table 4), a letter each, so
 * that the classes of a text are a string.
 *
 * | letter | class of UAX 9 | letter | class of UAX 9 |
 * | --- | --- | --- | --- |
 * | `L` | L | `S`, `C`, `T` | ES, CS, ET: signs within and beside numbers |
 * | `R` | R | `M` | NSM: marks |
 * | `A` | AL | `W`, `O` | WS and ON: neutral |
 * | `E` | EN: digits | `B` | BN: not there for the algorithm |
 * | `N` | AN: Arabic digits | `<`, `>`, `!`, `]` | RLI, LRI, FSI, PDI |
 */
export type BidiClass =
  | "L"
  | "R"
  | "A"
  | "E"
  | "N"
  | "S"
  | "C"
  | "T"
  | "M"
  | "W"
  | "O"
  | "B"
  | "<"
  | ">"
  | "!"
  | "]";

/**
 * The first that fits. JavaScript knows no property for these, so letters of right-to-left scripts
 * are told by the blocks that Unicode keeps for them (DerivedBidiClass.txt). Embeddings and overrides
 * (U+202A to U+202E), in which telephones wrap a copied number, count as isolates, which came after.
 */
function classes(): readonly (readonly [BidiClass, RegExp])[] {
  return [
    ["<", /[\u2067\u202b\u202e]/u],
    [">", /[\u2066\u202a\u202d]/u],
    ["!", /\u2068/u],
    ["]", /[\u2069\u202c]/u],
    ["L", /\u200e/u],
    ["R", /\u200f/u],
    ["A", /\u061c/u],
    [
      "E",
      /[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2488-\u249b\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/u,
    ],
    ["N", /[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd\u08e2]/u],
    ["S", /[+\-\u207a\u207b\u208a\u208b\u2212\ufb29\ufe62\ufe63\uff0b\uff0d]/u],
    ["C", /[,./:\u00a0\u060c\u202f\u2044\ufe50\ufe52\ufe55\uff0c\uff0e\uff0f\uff1a]/u],
    ["M", /[\p{Mn}\p{Me}]/u],
    ["B", /[\p{Cc}\p{Cf}]/u],
    ["T", /[\u0609\u060a\u066a]/u],
    ["O", /[\u0606\u0607\u060e\u060f\u06de\u06e9\u07f6-\u07f9\ufd3e-\ufd4f\ufdcf\ufdfd-\ufdff]/u],
    [
      "A",
      /[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u{1ec70}-\u{1ecbf}\u{1ee00}-\u{1eeff}]/u,
    ],
    ["R", /[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u],
    ["T", /[#%\p{Sc}\u00b0\u00b1\u2030-\u2034\u212e\u2213\ufe5f\ufe6a\uff03\uff05]/u],
    ["L", /[\p{L}\p{Mc}\p{Nd}\p{Nl}\p{Co}\p{Regional_Indicator}]/u],
    ["W", /\p{Zs}/u],
  ];
}

/** Made when a text first needs them: V8 takes milliseconds for it. */
let known: ReturnType<typeof classes> | undefined;

/** @param character one code point */
export function bidiClass(character: string): BidiClass {
  known ??= classes();
  return known.find(([, pattern]) => pattern.test(character))?.[0] ?? "O";
}
