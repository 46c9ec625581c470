// Runs of whole processes, and what they took.
import { spawnSync } from "node:child_process";

/** The ratio of each pair of runs, after one that does not count. */
export function pairs(rounds, args, others) {
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    const ratio = measured(args).time / measured(others).time;
    if (round > 0) ratios.push(ratio);
  }
  return ratios;
}

/** Tells the most memory that a process had, in KB, at its end. */
const TELL_MEMORY = `data:text/javascript,
process.on("exit", () => process.stderr.write("\\nmaxRSS " + process.resourceUsage().maxRSS));`;

/** @returns time in ns of a run of Node */
export function measured(args) {
  return measuredCommand(process.execPath, args);
}

/** @returns KB, the most memory that a run of Node had */
export function peakMemory(args) {
  const { stderr } = spawnSync(process.execPath, ["--import", TELL_MEMORY, ...args]);
  return Number(/maxRSS (\d+)$/.exec(String(stderr))?.[1]);
}

/** @returns time in ns of a run of any command */
export function measuredCommand(command, args, options = {}) {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { maxBuffer: 1e9, ...options });
  const time = Number(process.hrtime.bigint() - begun);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return { time };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
