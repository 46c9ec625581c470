import { symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { findInputs } from "../../src/source/find-inputs.ts";
import { folderWith } from "../support/folder.ts";

const files = {
  "b.journey.yaml": "",
  "a.journey.yml": "",
  "notes.yaml": "",
  "deep/er/c.journey.json": "",
  "deep/d.Journey.YAML": "",
  "deep/data.json": "",
  "node_modules/x/e.journey.yaml": "",
  ".hidden/f.journey.yaml": "",
  "[draft].journey.yaml": "",
};

/** The names of what is found, from the top of the folder above. */
async function namesOf(...inputs: string[]) {
  const cwd = await folderWith(files);
  const { found, diagnostics } = await findInputs(inputs, cwd);
  return {
    names: found.map(({ name }) => name),
    within: found.map((one) => one.within),
    diagnostics,
  };
}

test("a folder means the journeys in it and below, sorted, but for packages and dot folders", async () => {
  const { names } = await namesOf(".");
  expect(names).toEqual([
    "[draft].journey.yaml",
    "a.journey.yml",
    "b.journey.yaml",
    "deep/d.Journey.YAML",
    "deep/er/c.journey.json",
  ]);
});

test("a file may have any name, when it is named itself or by a glob", async () => {
  expect((await namesOf("notes.yaml")).names).toEqual(["notes.yaml"]);
  expect((await namesOf("deep/**/*.json")).names).toEqual([
    "deep/data.json",
    "deep/er/c.journey.json",
  ]);
  expect((await namesOf("*.{yml,yaml}")).names).toEqual([
    "[draft].journey.yaml",
    "a.journey.yml",
    "b.journey.yaml",
    "notes.yaml",
  ]);
});

test("a name with the signs of a glob is a name first", async () => {
  expect((await namesOf("[draft].journey.yaml")).names).toEqual(["[draft].journey.yaml"]);
});

test("each file once, in one order, however it is named", async () => {
  const { names } = await namesOf("deep", "b.journey.yaml", "./b.journey.yaml", "deep/er/*");
  expect(names).toEqual(["b.journey.yaml", "deep/d.Journey.YAML", "deep/er/c.journey.json"]);
});

test("an output folder mirrors the folder that was named", async () => {
  expect((await namesOf("deep")).within).toEqual(["d.Journey.YAML", "er/c.journey.json"]);
  expect((await namesOf("deep/er/c.journey.json")).within).toEqual(["deep/er/c.journey.json"]);
});

test("a file outside the folder of the command goes by its name alone", async () => {
  const top = await folderWith({ "here/x": "", "there/a.journey.yaml": "" });
  const { found } = await findInputs(["../there/a.journey.yaml"], path.join(top, "here"));
  expect(found).toMatchObject([{ name: "../there/a.journey.yaml", within: "a.journey.yaml" }]);
});

test("standard input is an input", async () => {
  const { found } = await findInputs(["-"], ".");
  expect(found).toMatchObject([{ file: "-" }]);
});

test("what leads to nothing is told, and the rest is found", async () => {
  const { names, diagnostics } = await namesOf("missing.yaml", "none/*.yaml", "b.journey.yaml");
  expect(names).toEqual(["b.journey.yaml"]);
  expect(diagnostics).toMatchObject([
    { code: "file-not-found", file: "missing.yaml" },
    { code: "file-not-found", file: "none/*.yaml", message: "No file matches `none/*.yaml`." },
  ]);
});

test("a circle of links ends", async () => {
  const cwd = await folderWith({ "maps/a.journey.yaml": "" });
  await symlink(path.join(cwd, "maps"), path.join(cwd, "maps/again"));
  const { found } = await findInputs(["maps"], cwd);
  expect(found.map(({ name }) => name)).toContain("maps/a.journey.yaml");
  expect(found.length).toBeLessThan(4);
});
