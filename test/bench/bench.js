// Whole processes, turn by turn, as ratios: times differ from machine to machine, ratios hardly do.
// `npm run bench` writes them to RESULTS.md beside this; `npm run bench -- peers` adds the peers,
// which it installs in a folder of its own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { installedParts } from "./installed-parts.js";
import { longJourney } from "./long-journey.js";
import { againstPeers } from "./peers.js";
import { quickStart } from "./quick-start.js";
import { measured, measuredCommand, measuredWithMemory, median, pairs } from "./turns.js";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
/** Of those that take minutes. */
const FEW_ROUNDS = Number(process.env.BENCH_FEW_ROUNDS ?? 3);
const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/journeymap.js");
const results = join(import.meta.dirname, "RESULTS.md");
const folder = mkdtempSync(join(tmpdir(), "journeymap-bench-"));
const BARE = ["-e", "0"];

try {
  const text = process.argv.includes("peers")
    ? withSection("Against the peers", againstPeers(folder, program))
    : withSection("Of itself", await ofItself());
  writeFileSync(results, text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true });
}

async function ofItself() {
  const one = maps("one", 1);
  return [
    "| what | ratio | aim | command |",
    "| --- | ---: | ---: | --- |",
    ...start(one),
    ...many(one),
    ...sizes(),
    "",
    ...(await quickStart(root, folder, one, ROUNDS)),
    "",
    ...installedParts(root),
  ];
}

/** Against `node -e 0`. */
function start(one) {
  return [
    row("`--help` / `node -e 0`", against(["--help"]), undefined, "journeymap --help"),
    ...[
      ["svg", 2],
      ["html", 2.5],
      ["pdf", 3],
      ["png", 3],
    ].map(([format, aim]) =>
      row(
        `one map to ${format.toUpperCase()} / \`node -e 0\``,
        against(render(one, "-f", format)),
        aim,
        `journeymap render one -q --no-cache -f ${format}`,
      ),
    ),
  ];
}

/** Many maps in one call, and two processors. */
function many(one) {
  const [ten, hundred, thousand] = [10, 100, 1000].map((count) => maps(String(count), count));
  const svg = (input, jobs = "1") => [program, ...render(input, "-f", "svg", "--jobs", jobs)];
  const turns = Array.from({ length: FEW_ROUNDS }, () => {
    const [alone, all, byTwo] = [svg(one), svg(hundred), svg(hundred, "2")].map(
      (args) => measured(args).time,
    );
    return { maps: all / alone, jobs: all / byTwo };
  });
  const inTen = measuredWithMemory(svg(ten));
  const { inThousand, again } = thousandTwice(thousand);
  const kept = "journeymap render 1000 -q --cache-dir cache -d out -f svg --jobs 1";
  return [
    row(
      "100 maps / 1 map",
      median(turns.map((turn) => turn.maps)),
      100,
      "journeymap render 100 -q --no-cache -f svg --jobs 1",
    ),
    row("time a map, 1,000 / 10", inThousand.time / 1000 / (inTen.time / 10), 1, kept),
    row("peak memory, 1,000 maps / 10", inThousand.memory / inTen.memory, 1.5, kept),
    row(
      "1,000 maps on one processor / on two",
      onOneProcessor(svg(thousand)) / measured(svg(thousand, "2")).time,
      "≥ 1.7",
      "taskset -c 0 journeymap render 1000 -q --no-cache -f svg --jobs 1; … --jobs 2 without taskset",
    ),
    row(
      "100 maps on two processors, `--jobs 1` / `--jobs 2`",
      median(turns.map((turn) => turn.jobs)),
      undefined,
      "journeymap render 100 -q --no-cache -f svg --jobs 2",
    ),
    row(
      "1,000 maps of which none has changed / reading and hashing their files",
      again,
      2,
      `${kept}, again`,
    ),
  ];
}

/** @returns ns. With `--jobs 1` V8 still collects garbage and compiles on another processor. */
function onOneProcessor(args) {
  return measuredCommand("taskset", ["-c", "0", process.execPath, ...args]).time;
}

/** A thousand maps, with what they are made of kept for the runs after; and what such a run takes. */
function thousandTwice(thousand) {
  const [cache, out] = ["cache", "out"].map((name) => join(folder, name));
  const flags = ["-q", "--cache-dir", cache, "-d", out, "-f", "svg", "--jobs", "1"];
  const args = [program, "render", thousand, ...flags];
  const inThousand = measuredWithMemory(args);
  const bare = [join(import.meta.dirname, "read-and-hash.js"), thousand];
  return { inThousand, again: median(pairs(ROUNDS, args, bare)) };
}

/** A map of 10, 100 and 1,000 steps. */
function sizes() {
  const [ten, hundred, thousand] = [10, 100, 1000].map((steps) => {
    const target = join(folder, `steps-${steps}`);
    mkdirSync(target);
    writeFileSync(join(target, "long.journey.yaml"), longJourney(steps));
    return measuredWithMemory([program, ...render(target, "-f", "svg")]);
  });
  return [
    row("time, 100 steps / 10", hundred.time / ten.time, 10, "see long-journey.js"),
    row("time, 1,000 steps / 100", thousand.time / hundred.time, 10, "see long-journey.js"),
    row("peak memory, 1,000 steps / 100", thousand.memory / hundred.memory, 10, "the same"),
  ];
}

/** A folder with an example, as often as asked for, and what it uses. */
function maps(name, count) {
  const target = join(folder, name);
  mkdirSync(target);
  for (const used of ["images", "data", "personas"])
    cpSync(join(root, "examples", used), join(target, used), { recursive: true });
  const example = join(root, "examples/parental-leave-benefit.journey.yaml");
  for (let index = 0; index < count; index++)
    cpSync(example, join(target, `${index}.journey.yaml`));
  return target;
}

function render(input, ...flags) {
  return ["render", input, "-q", "--no-cache", ...flags];
}

function against(args) {
  return median(pairs(ROUNDS, [program, ...args], BARE));
}

function row(what, ratio, aim, command) {
  const wanted = aim === undefined ? "" : typeof aim === "number" ? `≤ ${aim}` : aim;
  return `| ${what} | ${ratio.toFixed(2)} | ${wanted} | \`${command}\` |`;
}

/** The report with one of its sections anew. */
function withSection(title, lines) {
  const [head = "", ...sections] = before().split(/^## /m);
  const kept = sections.filter((section) => !section.startsWith(title));
  const machine = `${availableParallelism()} processors, Node ${process.version}, ${process.platform} ${process.arch}`;
  const body = `${title}\n\n${machine}; medians of ${ROUNDS} turns, of ${FEW_ROUNDS} for many maps.\n\n${lines.join("\n")}\n\n`;
  const all = title === "Of itself" ? [body, ...kept] : [...kept, body];
  return `${[head, ...all].join("## ").trimEnd()}\n`;
}

function before() {
  try {
    return readFileSync(results, "utf8");
  } catch {
    return "# How fast it is\n\nRatios of whole processes, measured turn by turn in one run by `npm run bench`.\n\n";
  }
}
