// What each part of the quick start brings: one map to SVG without it, times as long as with it.
import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { median, pairs } from "./turns.js";

/**
 * @param root of the package
 * @param one a folder with one journey
 * @returns lines of a table
 */
export async function quickStart(root, folder, one, rounds) {
  const program = join(root, "bin/journeymap.js");
  const render = (input, ...flags) => ["render", input, "-q", "--no-cache", "-f", "svg", ...flags];
  const draw = [program, ...render(one)];
  const copy = copyOfPackage(root, join(folder, "copy"));
  const drawByCopy = [join(copy, "bin/journeymap.js"), ...render(one)];
  const apart = [await librariesApart(root, copy), ...render(one)];
  const own = withOwnTemplates(root, one, join(folder, "own-templates"));
  const byOwn = [program, ...render(own, "--template", join(own, "brand/map.svg.hbs"))];
  const prepare = () => forgetCode(copy);
  const rows = [
    [
      "compiled code kept from run to run",
      pairs(rounds, drawByCopy, draw, { prepare }),
      "`dist/*.cache` deleted before each run",
    ],
    [
      "libraries in one file with the program",
      pairs(rounds, apart, drawByCopy, { prepare }),
      "libraries loaded from `node_modules`, and no code kept of either",
    ],
    [
      "templates compiled by the build",
      pairs(rounds, byOwn, draw, { cwd: own }),
      "all of `templates` given as templates of one's own",
    ],
    [
      "loading only what is used",
      pairs(rounds, draw, [program, "--help"]),
      "a map against `--help`, which loads nothing that draws",
    ],
  ];
  const alone = [await librariesAlone(folder), join(one, "0.journey.yaml")];
  const floor = median(pairs(rounds, alone, ["-e", "0"]));
  return [
    `A program that loads commander, js-yaml, zod and handlebars in the same quick way, reads this journey and`,
    `draws nothing takes ${floor.toFixed(2)} times \`node -e 0\`.`,
    "",
    "| what the quick start has | without it, times as long | how it was taken away |",
    "| --- | ---: | --- |",
    ...rows.map(([what, ratios, how]) => `| ${what} | ${median(ratios).toFixed(2)} | ${how} |`),
  ];
}

function copyOfPackage(root, target) {
  for (const part of ["bin", "dist", "templates", "package.json"])
    cpSync(join(root, part), join(target, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(target, "node_modules"));
  return target;
}

function forgetCode(copy) {
  const dist = join(copy, "dist");
  for (const name of readdirSync(dist)) if (name.endsWith(".cache")) rmSync(join(dist, name));
}

/** @returns what starts the program with its libraries where npm put them */
async function librariesApart(root, copy) {
  await build({
    entryPoints: [join(root, "src/commands/program.ts")],
    outfile: join(copy, "dist/apart.mjs"),
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20.19",
    minify: true,
    format: "esm",
    logLevel: "warning",
  });
  const start = join(copy, "dist/start-apart.mjs");
  writeFileSync(start, `import { run } from "./apart.mjs";\nawait run(process.argv);\n`);
  return start;
}

/** @returns a folder with the same journey, all of whose templates are files of its own */
function withOwnTemplates(root, one, target) {
  cpSync(one, target, { recursive: true });
  cpSync(join(root, "templates"), join(target, "brand"), { recursive: true });
  rmSync(join(target, "brand/locales"), { recursive: true });
  rmSync(join(target, "brand/themes"), { recursive: true });
  writeFileSync(join(target, "journeymap.config.yaml"), "templates: brand\n");
  return target;
}

/** @returns what starts `libraries-alone.js` with its compiled code kept */
async function librariesAlone(folder) {
  await build({
    entryPoints: [join(import.meta.dirname, "libraries-alone.js")],
    outfile: join(folder, "alone.cjs"),
    bundle: true,
    platform: "node",
    target: "node20.19",
    minify: true,
    format: "cjs",
    banner: { js: "(function(require){" },
    footer: { js: "})" },
    logLevel: "warning",
  });
  const start = join(folder, "start-alone.cjs");
  writeFileSync(start, START_WITH_KEPT_CODE);
  return start;
}

const START_WITH_KEPT_CODE = `
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { Script } = require("node:vm");
require("node:v8").setFlagsFromString("--no-flush-bytecode");
const file = __dirname + "/alone.cjs";
const cache = file + ".cache";
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new Script(readFileSync(file, "latin1"), { filename: file, cachedData });
script.runInThisContext()(require);
if (!cachedData) process.once("exit", () => writeFileSync(cache, script.createCachedData()));
`;
