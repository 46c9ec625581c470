import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  CONFIG_FILE,
  displayPath,
  findConfigFile,
  findWorkspaceRoot,
  isInside,
  resolveInside,
} from "../../src/source/workspace.ts";
import { folderWith } from "../support/folder.ts";

describe("the root of a workspace", () => {
  test("is the nearest folder with a config file or a repository", async () => {
    const top = await folderWith({
      ".git/HEAD": "",
      "client/journeymap.config.yaml": "",
      "client/maps/a.journey.yaml": "",
      "other/a.journey.yaml": "",
    });
    expect(findWorkspaceRoot(path.join(top, "client/maps"), top)).toBe(path.join(top, "client"));
    expect(findWorkspaceRoot(path.join(top, "other"), "/")).toBe(top);
    expect(findConfigFile(path.join(top, "client/maps"))).toBe(
      path.join(top, "client", CONFIG_FILE),
    );
    expect(findConfigFile(path.join(top, "other"))).toBe(undefined);
  });

  test("is the folder the command runs in, when nothing marks one", async () => {
    const top = await folderWith({ "maps/a.journey.yaml": "" });
    expect(findWorkspaceRoot(path.join(top, "maps"), top)).toBe(top);
  });

  test("is the file's own folder, when the command runs elsewhere", async () => {
    const top = await folderWith({ "maps/a.journey.yaml": "", "elsewhere/b": "" });
    const maps = path.join(top, "maps");
    expect(findWorkspaceRoot(maps, path.join(top, "elsewhere"))).toBe(maps);
  });
});

test("a sibling whose name starts the same is not inside", () => {
  expect(isInside("/space/base", "/space/base/a")).toBe(true);
  expect(isInside("/space/base", "/space/base")).toBe(true);
  expect(isInside("/space/base", "/space/base/..a")).toBe(true);
  expect(isInside("/space/base", "/space/base-secret/a")).toBe(false);
  expect(isInside("/space/base", "/space")).toBe(false);
  expect(isInside("/space/base", "/space/base/../x")).toBe(false);
});

describe("what a file refers to", () => {
  test("is found inside the workspace", async () => {
    const top = await folderWith({ "maps/a.yaml": "", "personas/cfo.yaml": "" });
    const { value } = await resolveInside("../personas/cfo.yaml", path.join(top, "maps"), top);
    expect(value).toBe(path.join(top, "personas/cfo.yaml"));
  });

  test("is not looked for outside, not even through a link", async () => {
    const top = await folderWith({ "work/a.yaml": "", "work-secret/b.yaml": "" });
    const work = path.join(top, "work");
    await symlink(path.join(top, "work-secret"), path.join(work, "link"));
    await symlink(path.join(top, "work-secret/b.yaml"), path.join(work, "b.yaml"));
    const codeOf = async (reference: string) =>
      (await resolveInside(reference, work, work)).problem?.code;
    expect(await codeOf("../work-secret/b.yaml")).toBe("outside-workspace");
    expect(await codeOf("../work-secret/nothing.yaml")).toBe("outside-workspace");
    expect(await codeOf("link/b.yaml")).toBe("outside-workspace");
    expect(await codeOf("b.yaml")).toBe("outside-workspace");
    expect(await codeOf("/etc/hostname")).toBe("outside-workspace");
    expect(await codeOf("nothing.yaml")).toBe("file-not-found");
    expect(await codeOf("a.yaml")).toBe(undefined);
  });

  test("may lie behind a link to the workspace itself", async () => {
    const top = await folderWith({ "work/a.yaml": "" });
    await symlink(path.join(top, "work"), path.join(top, "shortcut"));
    const shortcut = path.join(top, "shortcut");
    expect((await resolveInside("a.yaml", shortcut, shortcut)).problem).toBe(undefined);
  });
});

test("paths are shown from where the command runs", () => {
  expect(displayPath("/space/maps/a.yaml", "/space")).toBe("maps/a.yaml");
  expect(displayPath("/space/a.yaml", "/space/maps")).toBe("../a.yaml");
});
