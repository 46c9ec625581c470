import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { chromiumEnvironment } from "../support/chromium.ts";
import { emptyFolder, journeymap, run } from "../support/program.ts";

const PROGRAM = path.join(packageRoot(), "bin", "journeymap.js");
const map = (title: string) =>
  `journeymap: 1\ntitle: ${title}\nstages: [{ name: Find, emotion: 1 }, { name: Ride, emotion: 2 }]\n`;

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
});
afterEach(() => remove());

const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);
const names = () => readdirSync(folder).sort();

interface Running {
  child: ChildProcess;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; err: string }>;
}

/** Starts the program without waiting for it. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, JOURNEYMAP_CACHE_DIR: "", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const ended = new Promise<Awaited<Running["ended"]>>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, err }));
  });
  return { child, ended };
}

/** Processes whose command line holds a text, but zombies. */
function processesWith(text: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ")];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(text));
}

async function untilNone(text: string): Promise<string[]> {
  for (let tries = 0; tries < 100 && processesWith(text).length > 0; tries++) await wait(100);
  return processesWith(text);
}

const MAPS = ["a", "b", "c"];

function writeMaps(place: string, title: string): void {
  for (const name of MAPS)
    writeFileSync(path.join(place, `${name}.journey.yaml`), map(`${title} ${name}`));
}

const outputsIn = (place: string) =>
  MAPS.map((name) => readFileSync(path.join(place, `${name}.svg`), "utf8"));

/**
 * Runs that are killed on the way from one state of a folder to another, both of which are known.
 *
 * @returns how many were killed before they were through
 */
async function killedRuns(place: string, kills: number): Promise<number> {
  mkdirSync(place);
  const render = () => start(["render", place, "-f", "svg", "--jobs", "1"]);
  const whole: string[][] = [];
  let fullRun = 0;
  for (const title of ["old", "new"]) {
    writeMaps(place, title);
    const begun = Date.now();
    await render().ended;
    fullRun = Date.now() - begun;
    whole.push(outputsIn(place));
  }
  let killed = 0;
  for (let index = 0; index < kills; index++) {
    writeMaps(place, index % 2 === 0 ? "old" : "new");
    const { child, ended } = render();
    // Reading the program takes most of a run, and nothing can be lost then.
    await wait(fullRun * (0.4 + 0.7 * Math.random()));
    child.kill("SIGKILL");
    if ((await ended).signal === "SIGKILL") killed += 1;
    const torn = outputsIn(place).filter(
      (made, which) => !whole.some((state) => state[which] === made),
    );
    expect(torn, `after kill ${index}`).toEqual([]);
  }
  expect((await render().ended).code).toBe(0);
  const left = readdirSync(place).filter((name) => !/^[abc]\.(journey\.yaml|svg)$/.test(name));
  expect(left).toEqual([]);
  return killed;
}

describe("a run that is killed", () => {
  it("leaves every output whole, old or new, a hundred times; the next run takes away what it left", async () => {
    const killed = await Promise.all([killedRuns(at("one"), 50), killedRuns(at("two"), 50)]);
    // The others were through already.
    expect(killed[0] + killed[1]).toBeGreaterThan(25);
  }, 900_000);

  it("leaves no worker behind, nor does Ctrl-C", async () => {
    for (let index = 0; index < 14; index++) write(`${index}.journey.yaml`, map(`Map ${index}`));
    for (const signal of ["SIGKILL", "SIGINT"] as const) {
      const { child, ended } = start(["render", ".", "-f", "svg,png", "--jobs", "2"]);
      while (processesWith("tinypool").length === 0 && child.exitCode === null) await wait(20);
      child.kill(signal);
      expect((await ended).signal).toBe(signal);
      expect(await untilNone(`${packageRoot()}/node_modules/tinypool`)).toEqual([]);
    }
    expect((await start(["render", ".", "-f", "svg"]).ended).code).toBe(0);
    expect(names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("takes the browser along, and its profile", async () => {
    write("a.journey.yaml", map("Report"));
    const profiles = at("tmp");
    mkdirSync(profiles);
    const env = { ...(await chromiumEnvironment()), TMPDIR: profiles };
    for (const [signal, exit] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
      ["SIGKILL", null],
    ] as const) {
      const { child, ended } = start(["render", "--template", "report", "-f", "pdf"], env);
      while (processesWith(profiles).length === 0 && child.exitCode === null) await wait(20);
      // The profile is there before the browser is ours to end.
      await wait(300);
      child.kill(signal);
      expect((await ended).code).toBe(exit);
      expect(await untilNone(profiles), signal).toEqual([]);
      expect(names()).toEqual(["a.journey.yaml", "tmp"]);
    }
    expect((await start(["render", "--template", "report", "-f", "pdf"], env).ended).code).toBe(0);
    expect(readdirSync(profiles)).toEqual([]);
  });
});

describe("two runs on one folder", () => {
  it("both end well, with whole outputs", async () => {
    for (const name of ["a", "b", "c"]) write(`${name}.journey.yaml`, map(name));
    const runs = [1, 2].map(() => start(["render", ".", "-f", "svg,html"]).ended);
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0]);
    const made = names().map((name) => readFileSync(at(name), "utf8"));
    expect((await start(["render", ".", "-f", "svg,html", "--check"]).ended).code).toBe(0);
    expect(names().map((name) => readFileSync(at(name), "utf8"))).toEqual(made);
  });
});

describe("where the output goes", () => {
  it("is a folder", async () => {
    write("a.journey.yaml", map("A"));
    mkdirSync(at("a.svg"));
    const { code, err } = await journeymap(["render", "-f", "svg"], { cwd: folder });
    expect(code).toBe(4);
    expect(err).toContain("there is a folder of that name");
  });

  it("is a disk that is full: what was there stays", async () => {
    write("a.journey.yaml", map("A"));
    write("a.svg", "old");
    // The shell's limit on the size of files (in KiB) stands for the disk.
    const script = `trap '' XFSZ; ulimit -f 1; "${process.execPath}" "${PROGRAM}" render -f svg`;
    const { code, err } = await run("bash", ["-c", script], { cwd: folder });
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining("a.svg") });
    expect(readFileSync(at("a.svg"), "utf8")).toBe("old");
    expect(names()).toEqual(["a.journey.yaml", "a.svg"]);
  });

  it.each([
    [
      "a pipe that nobody reads any more",
      `"$0" "$1" render a.journey.yaml -f svg -o - | head -c 10 >/dev/null; exit "\${PIPESTATUS[0]}"`,
      0,
    ],
    // Node opens /dev/null in its place, so that there is nothing to notice.
    ["closed", `"$0" "$1" render a.journey.yaml -f svg -o - >&-`, 0],
    ["full", `"$0" "$1" render a.journey.yaml -f svg -o - >/dev/full`, 4],
  ])("is %s", async (_, script, expected) => {
    write("a.journey.yaml", map("A"));
    const { code, err } = await run("bash", ["-c", script, process.execPath, PROGRAM], {
      cwd: folder,
    });
    expect({ code, err }).toMatchObject({ code: expected });
    expect(err).not.toContain("    at ");
  });
});

describe("an input", () => {
  it("that is deleted during the run is told, and the others are rendered", async () => {
    for (let index = 0; index < 8; index++) write(`${index}.journey.yaml`, map(`Map ${index}`));
    const { ended } = start(["render", ".", "-f", "svg,png", "--jobs", "1"]);
    while (!existsSync(at("0.svg"))) await wait(5);
    rmSync(at("7.journey.yaml"));
    const { code, err } = await ended;
    expect(code).toBe(1);
    expect(err).toContain("7.journey.yaml");
    expect(err).toContain("7 of 8 maps rendered.");
  });
});

describe("a browser", () => {
  it.each([
    [
      "that cannot start",
      "#!/bin/sh\necho 'error while loading shared libraries: libnss3.so' >&2\nexit 127\n",
      "libnss3",
    ],
    ["that crashes at once", "#!/bin/sh\nkill -SEGV $$\n", "did not start"],
  ])("%s ends with 4 and what to do", async (_, script, said) => {
    write("a.journey.yaml", map("Report"));
    write("browser", script);
    chmodSync(at("browser"), 0o755);
    const { code, err } = await journeymap(
      ["render", "--template", "report", "-f", "pdf", "--browser", "./browser"],
      { cwd: folder },
    );
    expect(code).toBe(4);
    expect(err).toContain(said);
    expect(err).toContain("--browser");
    expect(existsSync(at("a.report.pdf"))).toBe(false);
  });

  it("that crashes while it prints costs that report only its PDF, and is told", async () => {
    write("a.journey.yaml", map("Report"));
    const profiles = at("tmp");
    mkdirSync(profiles);
    const env = { ...(await chromiumEnvironment()), TMPDIR: profiles };
    const { child, ended } = start(["render", "--template", "report", "-f", "pdf"], env);
    while (processesWith(profiles).length === 0 && child.exitCode === null) await wait(5);
    await wait(150);
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, "utf8");
        if (line.includes(profiles)) process.kill(Number(id), "SIGKILL");
      } catch {}
    }
    const { code, err } = await ended;
    expect(code).toBe(4);
    expect(err).toMatch(/browser (did not start|could not print)/);
    expect(names()).toEqual(["a.journey.yaml", "tmp"]);
  });
});
