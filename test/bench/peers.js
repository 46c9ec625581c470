// The same journey drawn by mermaid-cli and as a slide by marp-cli, turn by turn with ours. Both
// are installed in a folder that goes; they print with the browser of CHROME_PATH.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionIn } from "./installed-parts.js";
import { measured, measuredCommand, median } from "./turns.js";

const ROUNDS = 3;
/** Their hundred would take the better part of an hour. */
const MANY = Number(process.env.BENCH_PEER_FILES ?? 10);
const STEPS = ["Looks for an offer", "Compares", "Orders", "Waits", "Gets the parcel"];

/** @returns lines of a table */
export async function againstPeers(folder, program) {
  const chrome = process.env.CHROME_PATH ?? "/usr/bin/chromium";
  writeFileSync(join(folder, "package.json"), "{}");
  const names = ["@mermaid-js/mermaid-cli", "@marp-team/marp-cli"];
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1", CHROME_PATH: chrome };
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...names], {
    ...{ cwd: folder, env },
  });
  if (status !== 0) throw new Error(String(stderr));
  const modules = join(folder, "node_modules");
  const files = written(folder, chrome);
  const bin = (name) => join(modules, ".bin", name);
  const mermaid = (file, format) =>
    measuredCommand(
      bin("mmdc"),
      ["-q", "-p", files.browser, "-i", file, "-o", `${file}.${format}`],
      { env },
    ).time;
  const marp = (inputs) =>
    measuredCommand(bin("marp"), [...inputs, "--pdf", "--no-stdin"], { env }).time;
  const ours = (input, format) =>
    measured([program, "render", input, "-q", "--no-cache", "-f", format]).time;
  const each = (list, run) => list.reduce((sum, one) => sum + run(one), 0);
  const rows = [
    ["mermaid-cli, 1 SVG", () => mermaid(files.mermaid[0], "svg") / ours(files.one, "svg")],
    ["mermaid-cli, 1 PDF", () => mermaid(files.mermaid[0], "pdf") / ours(files.one, "pdf")],
    ["marp-cli, 1 PDF", () => marp([files.marp[0]]) / ours(files.one, "pdf")],
    [
      `mermaid-cli, ${MANY} SVG (a call each: it takes one file)`,
      () => each(files.mermaid, (file) => mermaid(file, "svg")) / ours(files.many, "svg"),
    ],
    [`marp-cli, ${MANY} PDF in one call`, () => marp(files.marp) / ours(files.many, "pdf")],
  ];
  const versions = names.map((name) => `${name} ${versionIn(modules, name)}`).join(", ");
  return [
    `${versions}; \`npm run bench -- peers\`, ${ROUNDS} turns.`,
    "",
    "| how many times as long as ours | ratio |",
    "| --- | ---: |",
    ...rows.map(([what, turn]) => {
      const ratios = Array.from({ length: ROUNDS + 1 }, turn).slice(1);
      return `| ${what} | ${median(ratios).toFixed(1)} |`;
    }),
  ];
}

function written(folder, chrome) {
  const files = {
    mermaid: [],
    marp: [],
    one: join(folder, "ours-one"),
    many: join(folder, "ours"),
  };
  for (const name of [files.one, files.many, join(folder, "theirs")]) mkdirSync(name);
  files.browser = join(folder, "browser.json");
  const browser = { executablePath: chrome, args: ["--no-sandbox"] };
  writeFileSync(files.browser, JSON.stringify(browser));
  for (let index = 0; index < MANY; index++) {
    const title = `A parcel ${index}`;
    const steps = STEPS.map(
      (name, step) => `      - { name: ${name}, emotion: ${(step % 5) - 2} }`,
    );
    const yaml = `journeymap: 1\ntitle: ${title}\npersonas: [Ana]\nstages:\n  - name: Order\n    steps:\n${steps.join("\n")}\n`;
    writeFileSync(join(files.many, `${index}.journey.yaml`), yaml);
    if (index === 0) writeFileSync(join(files.one, "0.journey.yaml"), yaml);
    const tasks = STEPS.map((name, step) => `      ${name}: ${(step % 5) + 1}: Ana`);
    const diagram = `journey\n    title ${title}\n    section Order\n${tasks.join("\n")}\n`;
    files.mermaid.push(join(folder, "theirs", `${index}.mmd`));
    writeFileSync(files.mermaid[index], diagram);
    const list = STEPS.map((name, step) => `- ${name} (${(step % 5) - 2})`).join("\n");
    files.marp.push(join(folder, "theirs", `${index}.md`));
    writeFileSync(files.marp[index], `---\nmarp: true\n---\n\n# ${title}\n\n## Order\n\n${list}\n`);
  }
  return files;
}
