import fs, {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CannotWriteError } from "../../src/output/errors.ts";
import { writeWhole } from "../../src/output/write.ts";
import { cannotWrite } from "../../src/output/write-problems.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journeymap-test-"));
});

afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true });
});

const failure = (file: string) =>
  writeWhole(file, "new").then(
    () => undefined,
    (error: unknown) => error,
  );

describe("writeWhole", () => {
  test("writes text and bytes, and leaves nothing else", async () => {
    await writeWhole(join(folder, "map.svg"), "<svg/>");
    await writeWhole(join(folder, "map.png"), Uint8Array.of(1, 2, 3));
    expect(await readFile(join(folder, "map.svg"), "utf8")).toBe("<svg/>");
    expect([...(await readFile(join(folder, "map.png")))]).toEqual([1, 2, 3]);
    expect((await readdir(folder)).sort()).toEqual(["map.png", "map.svg"]);
  });

  test("makes the folders that are missing", async () => {
    await writeWhole(join(folder, "a/b/map.svg"), "<svg/>");
    expect(await readFile(join(folder, "a/b/map.svg"), "utf8")).toBe("<svg/>");
  });

  test("gives a new file the permissions of any new file, and keeps those of an old one", async () => {
    const [map, other] = [join(folder, "map.svg"), join(folder, "other.svg")];
    await writeFile(other, "");
    await writeWhole(map, "<svg/>");
    expect((await stat(map)).mode).toBe((await stat(other)).mode);
    await chmod(map, 0o640);
    await writeWhole(map, "<svg>2</svg>");
    expect((await stat(map)).mode & 0o777).toBe(0o640);
  });

  test("keeps the old file, and leaves no other, when the disk is full", async () => {
    const map = join(folder, "map.svg");
    await writeFile(map, "old");
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    vi.spyOn(fs, "rename").mockRejectedValueOnce(full);
    syncBuiltinESMExports();
    expect(await failure(map)).toMatchObject({ problem: "disk-full" });
    expect(await readFile(map, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["map.svg"]);
  });

  test("replaces a link and leaves alone what it leads to", async () => {
    const elsewhere = join(folder, "elsewhere.txt");
    await writeFile(elsewhere, "precious");
    await symlink(elsewhere, join(folder, "map.svg"));
    await writeWhole(join(folder, "map.svg"), "<svg/>");
    expect(await readFile(elsewhere, "utf8")).toBe("precious");
    expect(await readFile(join(folder, "map.svg"), "utf8")).toBe("<svg/>");
  });

  test("writes into a link that leads nowhere, or in a circle, as into a new file", async () => {
    await symlink("nowhere", join(folder, "a.svg"));
    await symlink("b.svg", join(folder, "b.svg"));
    for (const name of ["a.svg", "b.svg"]) {
      await writeWhole(join(folder, name), "<svg/>");
      expect(await readFile(join(folder, name), "utf8")).toBe("<svg/>");
    }
  });

  test.runIf(process.platform !== "win32")(
    "writes to a device, and does not replace it",
    async () => {
      await writeWhole("/dev/null", "<svg/>");
      expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    },
  );
});

describe("what cannot be written", () => {
  test("is named with the reason and what to do", async () => {
    await mkdir(join(folder, "map.svg"));
    const file = join(folder, "map.svg");
    const error = await failure(file);
    expect(error).toBeInstanceOf(CannotWriteError);
    expect(error).toMatchObject({
      message: `Cannot write ${file}: there is a folder of that name.`,
      help: expect.stringContaining("-d"),
      problem: "is-folder",
      file,
    });
  });

  test("because a part of the path is a file", async () => {
    await writeFile(join(folder, "a"), "");
    expect(await failure(join(folder, "a/map.svg"))).toMatchObject({ problem: "not-a-folder" });
    expect(await failure(join(folder, "a/b/map.svg"))).toMatchObject({ problem: "not-a-folder" });
  });

  test("because the name is too long", async () => {
    expect(await failure(join(folder, `${"x".repeat(300)}.svg`))).toMatchObject({
      problem: "bad-name",
    });
  });

  test.each([
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EROFS", "read-only"],
    ["EBUSY", "in-use"],
    ["EIO", "other"],
  ])("%s is %s", (code, problem) => {
    const error = cannotWrite(
      "map.svg",
      Object.assign(new Error("the words of the system"), { code }),
    );
    expect(error.problem).toBe(problem);
    expect(error.help).not.toBe("");
  });

  test("anything else is said in the system's words", () => {
    const error = cannotWrite("map.svg", new Error("i/o error"));
    expect(error.message).toBe("Cannot write map.svg: i/o error.");
  });
});
