// `npm run fuzz -- --runs 100000 --seed 1 [--seconds 60]`: tries that many wrong files on the program.
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");
const outfile = join(root, "test-results", "fuzz.js");
await build({
  entryPoints: [join(import.meta.dirname, "main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
await import(outfile);
