import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { limits } from "../../src/source/limits.ts";
import { readTable } from "../../src/source/read-table.ts";
import { folderWith } from "../support/folder.ts";

async function read(text: string | Uint8Array) {
  const folder = await folderWith({ "a.csv": text });
  return readTable("a.csv", folder, folder);
}

describe("a table", () => {
  test.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["line ends of Windows", "a,b\r\n1,2\r\n"],
    ["blanks round its cells", "a , b\n 1 , 2 \n"],
  ])("may have %s", async (_, text) => {
    const { value } = await read(text);
    expect([value?.header, value?.rows.map(({ cells }) => cells)]).toEqual([
      ["a", "b"],
      [["1", "2"]],
    ]);
  });

  test("is parted by what is most frequent in its first row, quoted texts apart", async () => {
    const { value } = await read('"a, b, c";d\n1,5;2\n');
    expect(value?.header).toEqual(["a, b, c", "d"]);
    expect(value?.decimalComma).toBe(true);
  });

  test("knows row and line of each answer, and leaves empty rows out", async () => {
    const { value } = await read('a,b\n"x\ny",1\n\n,\nz,2\n');
    expect(value?.rows.map(({ number, line }) => [number, line])).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });

  test("may have rows of unlike length", async () => {
    const { value } = await read("a,b\n1\n1,2,3\n");
    expect(value?.rows).toHaveLength(2);
  });

  test("may not be larger than the limit", async () => {
    const { problem } = await read("a\n".repeat(limits.tableBytes / 2 + 1));
    expect(problem?.code).toBe("table-unusable");
    expect(problem?.message).toContain("8 MiB");
  });

  test("may not lie outside the workspace, also by way of a link", async () => {
    const outside = await folderWith({ "a.csv": "a\n1\n" });
    const folder = await folderWith({ "b.txt": "" });
    await symlink(path.join(outside, "a.csv"), path.join(folder, "a.csv"));
    const { problem } = await readTable("a.csv", folder, folder);
    expect(problem?.code).toBe("outside-workspace");
  });
});
