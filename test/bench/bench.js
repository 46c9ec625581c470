// Whole processes against a bare `node -e 0`, turn by turn, as ratios: times differ from machine
// to machine, ratios hardly do. Run it with `npm run bench`; build first.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROUNDS = 11;
const MAPS = 100;
const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/journeymap.js");
const example = join(root, "examples/parental-leave-benefit.journey.yaml");
const folder = mkdtempSync(join(tmpdir(), "journeymap-bench-"));

try {
  const one = prepare("one", 1);
  const many = prepare("many", MAPS);
  const rows = [
    ["--help", against(["--help"], ["-e", "0"]), 2],
    ["one map to SVG", against(["render", one, "-q", "-f", "svg"], ["-e", "0"]), 3],
    ["one map to HTML", against(["render", one, "-q", "-f", "html"], ["-e", "0"]), undefined],
    ["one map to PDF", against(["render", one, "-q", "-f", "pdf"], ["-e", "0"]), 4],
    ["one map to PNG", against(["render", one, "-q", "-f", "png"], ["-e", "0"]), undefined],
  ];
  console.log("whole process, against `node -e 0` in the same run (median of pairs)\n");
  for (const [name, ratio, aim] of rows) {
    const wanted = aim === undefined ? "" : `   aim: at most ${aim}`;
    console.log(`${name.padEnd(18)} ${ratio.toFixed(2).padStart(6)} ×${wanted}`);
  }
  const hundred = median(
    pairs(3, ["render", many, "-q", "-f", "svg"], ["render", one, "-q", "-f", "svg"]),
  );
  console.log(`\n${MAPS} maps to SVG in one call, against one map: ${hundred.toFixed(1)} ×`);
  console.log(`(${(hundred / MAPS).toFixed(3)} of a single call for each map)`);
} finally {
  rmSync(folder, { recursive: true });
}

function prepare(name, count) {
  const target = join(folder, name);
  mkdirSync(target);
  for (let index = 0; index < count; index++)
    cpSync(example, join(target, `${index}.journey.yaml`));
  return target;
}

function against(args, nodeArgs) {
  return median(pairs(ROUNDS, args, nodeArgs));
}

/** The ratio of each pair of runs, after one that does not count. */
function pairs(rounds, args, others) {
  const other = others[0] === "render" ? [program, ...others] : others;
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    const ratio = seconds([program, ...args]) / seconds(other);
    if (round > 0) ratios.push(ratio);
  }
  return ratios;
}

function seconds(args) {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")}: exit ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - begun);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
