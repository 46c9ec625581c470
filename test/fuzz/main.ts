import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../../src/package-root.ts";
import type { Case } from "./cases.ts";
import { fontBytes } from "./font-case.ts";
import { type Counts, type Failure, fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    seconds: { type: "string" },
    fonts: { type: "boolean", default: false },
    draw: { type: "string", default: "20" },
    paint: { type: "string", default: "10" },
  },
});

const seed = Number(values.seed);
console.log(`Seed ${seed}. Cases that fail are kept in test-results/fuzz.`);
const folder = path.join(packageRoot(), "test-results", "fuzz");
let shown = 0;
const { counts, failures } = await fuzz({
  ...{ of: values.fonts ? "fonts" : "texts", runs: Number(values.runs), seed },
  ...{ drawEvery: Number(values.draw), paintEvery: Number(values.paint) },
  ...(values.seconds === undefined ? {} : { seconds: Number(values.seconds) }),
  onProgress(so) {
    if (so.cases - shown < 10_000) return;
    shown = so.cases;
    console.log(inWords(so));
  },
  ...(values.fonts ? { onCase: (one: Case) => write("last", one) } : {}),
  onFailure: keep,
});
console.log(inWords(counts));
console.log(failures.length === 0 ? "Nothing found." : `${failures.length} cases failed.`);
process.exitCode = failures.length === 0 ? 0 : 1;

function inWords({ cases, refused, read, drawn, painted }: Counts): string {
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  return `${cases} cases: ${refused} refused, ${read} read, ${drawn} drawn, ${painted} painted; ${megabytes} MB`;
}

function keep({ seed: of, case: one, reason }: Failure): void {
  write(String(of), one);
  writeFileSync(path.join(folder, `${of}.reason.txt`), reason);
  const shown = one.kind === "font" ? JSON.stringify(one) : one.text.slice(0, 500);
  console.log(`\nseed ${of}, ${one.kind}: ${reason.slice(0, 1_500)}\n${shown}`);
}

function write(name: string, one: Case): void {
  mkdirSync(folder, { recursive: true });
  if (one.kind === "font") writeFileSync(path.join(folder, `${name}.ttf`), fontBytes(one));
  else writeFileSync(path.join(folder, `${name}.${one.kind}.yaml`), one.text);
}
