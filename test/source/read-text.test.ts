import path from "node:path";
import { expect, test } from "vitest";
import { limits, sizeInWords } from "../../src/source/limits.ts";
import { decodeText, readText } from "../../src/source/read-text.ts";
import { folderWith } from "../support/folder.ts";

test("UTF-8 is read, with and without a byte order mark", () => {
  expect(decodeText(Buffer.from("știre 新"))).toEqual({ value: "știre 新" });
  expect(decodeText(Buffer.from("\ufeffștire"))).toEqual({ value: "știre" });
});

test.each([
  ["UTF-16, little end first", Buffer.from("\ufefftitle", "utf16le"), "UTF-16"],
  ["UTF-16, big end first", Buffer.from([0xfe, 0xff, 0, 0x74]), "UTF-16"],
  ["a binary file", Buffer.from([0x25, 0x50, 0, 0x46]), "not a text file"],
  ["Latin-1", Buffer.from("caf\xe9", "latin1"), "not written in UTF-8"],
])("refused: %s", (_, bytes, words) => {
  const { problem } = decodeText(bytes);
  expect(problem?.code).toBe("file-not-text");
  expect(problem?.message).toContain(words);
  expect(problem?.help).toContain("UTF-8");
});

test("a file that is too large is not read", async () => {
  const folder = await folderWith({ "large.yaml": "a".repeat(limits.fileBytes + 1) });
  const { problem } = await readText(path.join(folder, "large.yaml"));
  expect(problem?.code).toBe("file-too-large");
  expect(problem?.message).toContain("no more than 2 MiB");
});

test("folders, devices and what is not there are told apart", async () => {
  const folder = await folderWith({ "a.yaml": "a: 1" });
  const codeOf = async (file: string) => (await readText(file)).problem?.code;
  expect(await codeOf(folder)).toBe("file-unreadable");
  expect(await codeOf("/dev/null")).toBe("file-unreadable");
  expect(await codeOf(path.join(folder, "b.yaml"))).toBe("file-not-found");
  expect(await codeOf(path.join(folder, "a.yaml", "b.yaml"))).toBe("file-not-found");
  expect(await codeOf(path.join(folder, "a\0.yaml"))).toBe("file-not-found");
  expect(await codeOf(path.join(folder, "a.yaml"))).toBe(undefined);
});

test("sizes are told as a person would", () => {
  expect(sizeInWords(2 * 1024 * 1024)).toBe("2 MiB");
  expect(sizeInWords(1_500)).toBe("2 kB");
});
