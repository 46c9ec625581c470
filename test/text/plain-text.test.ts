import { expect, test } from "vitest";
import { bidiClass } from "../../src/text/bidi-class.ts";
import { isPlainText } from "../../src/text/plain-text.ts";

const plain = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  isPlainText,
);

const including = (pattern: RegExp) => plain.filter((character) => pattern.test(character));

test("is what most European maps are written in", () => {
  expect(isPlainText("Zażółć gęślą jaźń – „tak”, 64.6 % · €5")).toBe(true);
  expect(isPlainText("Η αλεπού… Щедрик ґанок")).toBe(true);
  expect(isPlainText("\u2009–\u2009")).toBe(true);
});

test.each([
  "مرحبا",
  "שלום",
  "你好",
  "한국",
  "สวัสดี",
  "🙂",
  "e\u0301",
  "a\u200db",
  "\ud800",
  "\ufffe",
])("is not %j", (text) => {
  expect(isPlainText(text)).toBe(false);
  expect(isPlainText(`In the middle ${text} of others`)).toBe(false);
});

test("is composed: no letter is written in another way, none joins the one before", () => {
  expect(plain.filter((character) => character.normalize("NFC") !== character)).toEqual([]);
  expect(including(/\p{M}/u)).toEqual([]);
  expect(including(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/u)).toEqual([]);
});

test("has no other controls than white space", () => {
  expect(including(/\p{Cc}/u)).toEqual(["\t", "\n", "\r"]);
  expect(including(/\p{Bidi_Control}|[\u200b-\u200d]|\ufe0f/u)).toEqual([]);
});

test("runs to the right", () => {
  expect(plain.filter((character) => /[RAN<>!\]]/.test(bidiClass(character)))).toEqual([]);
});

test("has only numbers that measuring knows", () => {
  expect(including(/\p{N}/u).join("")).toBe("0123456789²³¹¼½¾");
});

test("is of no script that is shaped, broken or placed by rules of its own", () => {
  const scripts = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;
  expect(plain.filter((character) => !scripts.test(character))).toEqual([]);
  expect(including(/\p{Regional_Indicator}/u)).toEqual([]);
});
