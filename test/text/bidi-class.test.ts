import { expect, it } from "vitest";
import { bidiClass } from "../../src/text/bidi-class.ts";

it.each([
  ["letters that run to the right", "aЖ语ー\u200e", "LLLLL"],
  ["letters that run to the left, Arabic ones by themselves", "א\u200fبڤ؟\u061c", "RRAAAA"],
  ["digits, and those of Arabic", "0९۵٣٫", "ELENN"],
  ["signs within and beside numbers", "+-.,:/،$%#٪°₪", "SSCCCCCTTTTTT"],
  ["marks, which go with their letter", "\u05b0\u064b\u0301", "MMM"],
  ["spaces and all else", " \u3000!?()«»—·…★😀", "WWOOOOOOOOOOO"],
  ["what opens and closes a stretch", "\u2067\u2066\u2068\u2069\u202b\u202c", "<>!]<]"],
  ["what the algorithm does not see", "\u00ad\u200b\u200d", "BBB"],
])("tells %s", (_, characters, classes) => {
  expect([...characters].map(bidiClass).join("")).toBe(classes);
});
