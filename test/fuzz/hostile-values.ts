/** Values that programs stumble over, to be put wherever a file has a value. */
import fc from "fast-check";

/** Built from a text: the literal would set the prototype. */
const PROTOTYPE_KEYS: unknown = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
);

/** Any 16 bits after another: halves of characters, too. */
export function anyString(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  return fc.string({ unit, maxLength });
}

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const NOTHING = [null, true, false, "", " ", "\u0000", "\u200b", "~", [], {}, [[]], [null], [{}]];

const NUMBERS = [
  ...[0, -0, -1, 0.1, 5e-324, 1e-9, 1e21, 1e308, -1e308, 2 ** 53, 4_294_967_296, 99_999_999],
  ...[Number.NaN, Number.POSITIVE_INFINITY, "1e999", "0x1F", "1_000", "٣", "3/5", "35%", "1e9%"],
];

const TIMES = [
  ...["2026-13-45", "0000-00-00", "9999-12-31", "2026-02-30", "10000-01-01", "2026-10-01T25:61Z"],
  ...["1e9 days", "99999999999999999999 h", "P99999999Y", "0 min", "-3 days", "3 weeks", "P3D"],
];

const KEYS = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "length", "<<"];

const PAYLOADS = [
  ...["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)"],
  ...["{{constructor.constructor 'x'}}", "{{{x}}}", `\${7*7}`, "]]>", "<!--", "&lt;&#0;", "%s%n"],
  ...["../../../../etc/passwd", "/dev/zero", "file:///etc/passwd", "C:\\con", "-", ".", "a\nb"],
  ...["https://example.org/\"onclick='x'", "mailto:a@b?c=d", "https://[::1", "data:text/html,x"],
];

const LETTERS = [
  ...[
    "\u001b[31mred",
    "\u009b2J",
    "\u202eabc",
    "\u2067a\u2069\u2069",
    "\ud800",
    "a\udc00b",
    "\ufeff",
  ],
  ...["\ufffe", "\u{10ffff}", "\u2028\u2029", "e\u0301".repeat(50), `z${"\u0335".repeat(300)}`],
  ...[
    "👨‍👩‍👧‍👦".repeat(20),
    "ﷺ".repeat(20),
    "שלום (abc) السعر",
    "租车平台",
    "\u00ad".repeat(60),
    "\t\r\n x",
  ],
  ...["word ".repeat(400), "x".repeat(3_000), "—".repeat(500), "iiii", "\u200d\u200d", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "́"],
];

const WORDS = [
  ...["default", "en", "x-private", "en-u-nu-thai", "zh-Hant-TW", "ar", "he", "fa", "und", "xx"],
  ...[
    "zmot",
    "web",
    "end",
    "drop-out",
    "nps",
    "csat",
    "ces",
    "percent",
    "money",
    "duration",
    "EUR",
  ],
  ...["#fff", "#12345678", "red", "rgb(1e9,0,0)", "hsl(nan 0% 0%)", "url(http://x)", "var(--x)"],
];

const TEXTS = { en: "One", it: "Uno", ar: "واحد" };

const SHAPES = [
  ...[TEXTS, { en: null }, { en: TEXTS }, { "not a tag": "x" }, { text: "x", id: "x" }],
  ...[PROTOTYPE_KEYS, nested(10), nested(80), Array(200).fill("x"), Array(30).fill({ name: "x" })],
  ...[{ score: 1e308 }, { min: 5, max: 1 }, { min: -1e308, max: 1e308 }, { use: "x.yaml" }],
];

/** Any of them. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NOTHING),
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...TIMES, ...KEYS, ...WORDS),
  fc.constantFrom<unknown>(...PAYLOADS, ...LETTERS),
  fc.constantFrom<unknown>(...SHAPES),
  fc.double(),
  anyString(30),
);

/** Names for a field that are no field's, or another's. */
export const hostileKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...KEYS, "x-own", "id", "name", "text", "en", "use", "emotion", "steps", "lanes"),
  fc.constantFrom(...LETTERS, ...PAYLOADS),
);
