import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBrowser } from "../../src/output/browser.ts";
import { installedBrowsers } from "../../src/output/browser-places.ts";
import { BrowserPathError, NoBrowserError } from "../../src/output/errors.ts";

let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "journeymap-test-")));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function program(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, 0o755);
  return path;
}

describe("findBrowser", () => {
  test("takes the browser that is named, in this order", async () => {
    const [first, second, third] = [await program("1"), await program("2"), await program("3")];
    const env = { PUPPETEER_EXECUTABLE_PATH: second, CHROME_PATH: third };
    expect(await findBrowser({ browser: first, env })).toEqual({
      source: "--browser",
      path: first,
    });
    expect(await findBrowser({ env })).toEqual({
      source: "PUPPETEER_EXECUTABLE_PATH",
      path: second,
    });
    expect(await findBrowser({ env: { CHROME_PATH: third } })).toEqual({
      source: "CHROME_PATH",
      path: third,
    });
  });

  test("finds a bare name on the PATH, and a path from the folder we run in", async () => {
    const chrome = await program("bin/my-chrome");
    const env = { PATH: dirname(chrome) };
    const options = { env, folder, platform: "linux" } as const;
    expect(await findBrowser({ ...options, browser: "my-chrome" })).toMatchObject({ path: chrome });
    expect(await findBrowser({ ...options, browser: "./bin/my-chrome" })).toMatchObject({
      path: chrome,
    });
  });

  test("does not look for another when the one that is named is not there", async () => {
    await program("chromium");
    const env = { PATH: folder, CHROME_PATH: "/nowhere/chrome" };
    const error = await findBrowser({ env, folder }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BrowserPathError);
    expect(error).toMatchObject({
      message: "The browser named by CHROME_PATH does not exist: /nowhere/chrome",
      path: "/nowhere/chrome",
    });
  });

  test("says so when what is named is no program", async () => {
    const failed = findBrowser({ browser: folder, env: {} });
    await expect(failed).rejects.toThrow("The browser named by --browser is not a program");
  });

  test("takes an empty variable for none", async () => {
    const chromium = await program("chromium");
    const env = { PATH: folder, CHROME_PATH: "", PUPPETEER_EXECUTABLE_PATH: "" };
    expect(await findBrowser({ env, platform: "linux" })).toEqual({
      source: "installed",
      path: chromium,
    });
  });

  test("prefers Chrome to Chromium to Edge", async () => {
    const edge = await program("microsoft-edge");
    const options = { env: { PATH: folder }, platform: "linux" } as const;
    expect(await findBrowser(options)).toMatchObject({ path: edge });
    const chromium = await program("chromium");
    expect(await findBrowser(options)).toMatchObject({ path: chromium });
    const chrome = await program("google-chrome");
    expect(await findBrowser(options)).toMatchObject({ path: chrome });
  });

  test("takes the package @sparticuz/chromium last", async () => {
    // On a Mac's list of places nothing can be found here.
    const found = await findBrowser({ env: {}, folder, platform: "darwin" });
    expect(found).toEqual({
      source: "@sparticuz/chromium",
      path: expect.stringMatching(/node_modules.@sparticuz.chromium$/),
    });
  });

  test("says what to do when there is none", () => {
    const error = new NoBrowserError();
    expect(error.message).toBe("This output is printed by a browser, and none was found.");
    for (const way of ["Google Chrome", "--browser", "CHROME_PATH", "@sparticuz/chromium"]) {
      expect(error.help).toContain(way);
    }
  });
});

describe("installedBrowsers", () => {
  test("knows the usual places on a Mac", () => {
    const places = installedBrowsers({ HOME: "/Users/ana" }, "darwin");
    expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(places).toContain("/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium");
  });

  test("knows the usual places on Windows", () => {
    const env = { LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local", Path: "D:\\tools;E:\\bin" };
    const places = installedBrowsers(env, "win32");
    expect(places[0]).toBe("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(places).toContain(
      "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
    );
    expect(places).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(places).toContain("E:\\bin\\chrome.exe");
  });

  test("looks along the PATH first on Linux", () => {
    const places = installedBrowsers({ PATH: "/a:/b" }, "linux");
    expect(places.slice(0, 2)).toEqual(["/a/google-chrome-stable", "/b/google-chrome-stable"]);
    expect(places).toContain("/opt/google/chrome/chrome");
  });
});
