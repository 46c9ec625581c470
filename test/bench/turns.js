// Runs of whole processes, and what they took.
import { spawnSync } from "node:child_process";

/**
 * The ratio of each pair of runs, after one that does not count.
 *
 * @param options of the first run
 * @param prepare called before each pair
 */
export function pairs(rounds, args, others, { prepare, ...options } = {}) {
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    prepare?.();
    const ratio = measured(args, options).time / measured(others).time;
    if (round > 0) ratios.push(ratio);
  }
  return ratios;
}

/** Tells the most memory that a process had, in KB, at its end. */
const TELL_MEMORY = `data:text/javascript,
process.on("exit", () => process.stderr.write("\\nmaxRSS " + process.resourceUsage().maxRSS));`;

/** @returns time in ns of a run of Node */
export function measured(args, options) {
  return measuredCommand(process.execPath, args, options);
}

/** @returns ns and KB, the time and the most memory of a run of Node */
export function measuredWithMemory(args) {
  const { time, told } = measured(["--import", TELL_MEMORY, ...args]);
  return { time, memory: Number(/maxRSS (\d+)$/.exec(told)?.[1]) };
}

/**
 * @returns time in ns of a run of any command. Certificates of the machine's own, which Node reads
 *   at its start for longer than all else takes it, are kept from it: they would be half of a ratio.
 */
export function measuredCommand(command, args, { env = process.env, ...options } = {}) {
  const bare = { ...env, NODE_EXTRA_CA_CERTS: undefined };
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { maxBuffer: 1e9, ...options, env: bare });
  const time = Number(process.hrtime.bigint() - begun);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return { time, told: String(stderr) };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
