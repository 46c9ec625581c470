// The same journeys drawn by mermaid-cli and as slides by marp-cli, turn by turn with ours. Both are
// installed in a folder that goes, without a browser of their own: all print with that of CHROME_PATH.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionIn } from "./installed-parts.js";
import { peerFiles } from "./peer-files.js";
import { measured, measuredCommand, median } from "./turns.js";

const ROUNDS = Number(process.env.BENCH_PEER_ROUNDS ?? 3);
/** A hundred take a quarter of an hour a turn. */
const MANY = Number(process.env.BENCH_PEER_FILES ?? 10);
const PEERS = ["@mermaid-js/mermaid-cli", "@marp-team/marp-cli"];

/** @returns lines of a table */
export function againstPeers(folder, program) {
  const chrome = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1", CHROME_PATH: chrome };
  const modules = installed(folder, env);
  const files = peerFiles(folder, MANY, chrome);
  const bin = (name) => join(modules, ".bin", name);
  const mermaid = (file, format) => {
    const names = ["-i", file, "-o", `${file}.${format}`];
    return measuredCommand(bin("mmdc"), ["-q", "-p", files.browser, ...names], { env }).time;
  };
  const marp = (...inputs) =>
    measuredCommand(bin("marp"), [...inputs, "--pdf", "--no-stdin"], { env }).time;
  const ours = (input, ...more) =>
    measured([program, "render", input, "-q", "--no-cache", ...more], { env }).time;
  const report = (input) => ours(input, "-f", "pdf", "--template", "report", "--browser", chrome);
  const calls = (inputs, run) => inputs.reduce((sum, one) => sum + run(one), 0);
  const { one, many, diagrams, decks } = files;
  const [diagram] = diagrams;
  const [deck] = decks;
  const maps = (format) => ours(many, "-f", format);
  const single = [
    ["1 map as SVG", "mermaid-cli", () => mermaid(diagram, "svg") / ours(one, "-f", "svg")],
    ["1 map as PDF", "mermaid-cli", () => mermaid(diagram, "pdf") / ours(one, "-f", "pdf")],
    ["1 map as PDF", "marp-cli", () => marp(deck) / ours(one, "-f", "pdf")],
    ["1 report as PDF", "marp-cli, a deck", () => marp(deck) / report(one)],
  ];
  const several = [
    [
      `${MANY} maps as SVG, in one call`,
      `mermaid-cli, ${MANY} calls: it takes one file`,
      () => calls(diagrams, (file) => mermaid(file, "svg")) / maps("svg"),
    ],
    [
      `${MANY} maps as PDF, in one call`,
      `mermaid-cli, ${MANY} calls`,
      () => calls(diagrams, (file) => mermaid(file, "pdf")) / maps("pdf"),
    ],
    [
      `${MANY} maps as PDF, in one call`,
      `marp-cli, ${MANY} calls`,
      () => calls(decks, (file) => marp(file)) / maps("pdf"),
    ],
    [`${MANY} maps as PDF, in one call`, "marp-cli, one call", () => marp(...decks) / maps("pdf")],
    [
      `${MANY} reports as PDF, in one call`,
      "marp-cli, one call: a deck for a report",
      () => marp(...decks) / report(many),
    ],
  ];
  // The first run of a program reads it from the disk.
  for (const [, , turn] of single) turn();
  return [
    `${PEERS.map((name) => `${name} ${versionIn(modules, name)}`).join(", ")}; \`npm run bench -- peers\`,`,
    `medians of ${ROUNDS} turns. The lower rows are of ${MANY} journeys, all of them run, none reckoned from`,
    "fewer; with `BENCH_PEER_FILES=100 BENCH_PEER_ROUNDS=1` they are of a hundred.",
    "",
    "| ours | against | times as long as ours |",
    "| --- | --- | ---: |",
    ...[...single, ...several].map(row),
  ];
}

function installed(folder, env) {
  writeFileSync(join(folder, "package.json"), "{}");
  const args = ["install", "--no-audit", "--no-fund", ...PEERS];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, env });
  if (status !== 0) throw new Error(String(stderr));
  return join(folder, "node_modules");
}

function row([what, peer, turn]) {
  const times = median(Array.from({ length: ROUNDS }, turn));
  return `| ${what} | ${peer} | ${times.toFixed(1)} |`;
}
