// Builds dist/: the program in a few files that load fast, and what it draws with (fonts, icons).
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build, transform } from "esbuild";
import { parse } from "yaml";

const root = import.meta.dirname;
const dist = join(root, "dist");
const modules = join(root, "node_modules");

const FONTS = {
  "Inter-Regular.ttf": "400Regular/Inter_400Regular.ttf",
  "Inter-SemiBold.ttf": "600SemiBold/Inter_600SemiBold.ttf",
  "Inter-Bold.ttf": "700Bold/Inter_700Bold.ttf",
};

// Native and WebAssembly packages stay packages; the rest is bundled, for a fast start.
const EXTERNAL = [
  "@myriaddreamin/typst-ts-node-compiler",
  "@resvg/resvg-js",
  "@sparticuz/chromium",
  "harfbuzzjs",
  "puppeteer-core",
  "tinypool",
];

const SETTINGS = {
  outdir: dist,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

/** In each template, what a runtime of Handlebars before 4.6 would need: ours is the one that it comes with. */
const OLD_RUNTIME =
  /\.lookupProperty\|\|function\(\w+,\w+\)\{if\(Object\.prototype\.hasOwnProperty\.call\(\w+,\w+\)\)return \w+\[\w+\]\}/g;

/** Where in its template each call of a function stands: only the user's own templates are told of by place. */
const PLACE = /,loc:\{start:\{line:\d+,column:\d+\},end:\{line:\d+,column:\d+\}\}/g;

/** A script with kept code cannot import by itself: `src/start` hands it a function that can. */
const importsByTheStarter = {
  name: "imports-by-the-starter",
  setup({ onLoad }) {
    const names = ["node:[\\w/]+", ...EXTERNAL].join("|");
    const imports = new RegExp(`\\bimport\\("(${names})"\\)`, "g");
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(imports, 'importModule("$1")'),
      loader: "ts",
    }));
  },
};

/** What libraries do at their start although a run does not need it, or needs it faster. */
const quickStarts = {
  name: "quick-starts",
  setup({ onLoad }) {
    // The table of UAX 14: Node decodes it fifty times as fast.
    onLoad({ filter: /\/node_modules\/base64-js\/index\.js$/ }, () => ({
      contents: `exports.toByteArray = (text) => new Uint8Array(Buffer.from(text, "base64"));`,
    }));
    // Maps of templates to their code, which nobody asks for: Handlebars goes on without.
    onLoad({ filter: /\/node_modules\/source-map\/source-map\.js$/ }, () => ({ contents: "" }));
    // For commands that are programs of their own, of which we have none; it brings the network.
    onLoad({ filter: /\/node_modules\/commander\/lib\/command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /const (\w+) = require\('node:child_process'\);/,
        "const $1 = { get spawn() { return require('node:child_process').spawn; } };",
      ),
    }));
  },
};

mkdirSync(dist, { recursive: true });
for (const folder of ["fonts", "locales", "themes"])
  rmSync(join(dist, folder), { recursive: true, force: true });
copyFonts();
writeIcons();
writeData("locales");
writeData("themes");
await writePreparedFonts();
await writeTemplates();
await writeViewer();
const { metafile } = await writeProgram();
const [program] = Object.keys(metafile.outputs).map((path) => basename(path));
escapeProgram(join(dist, program));
const starters = await writeStarters(program);
writeLicenses(metafile);
removeStale([program, ...starters]);

/**
 * The program as one script, which `src/start` runs: all its compiled code is then in one place
 * and can be kept for the next run.
 */
function writeProgram() {
  return build({
    ...SETTINGS,
    entryPoints: { program: join(root, "src/commands/program.ts") },
    // Compiled code is kept under this name, so that a change has another one.
    entryNames: "[name]-[hash]",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    external: EXTERNAL,
    // The same code as ES modules, of which only what is used is taken.
    alias: { yaml: join(modules, "yaml/browser/dist/index.js") },
    define: { "import.meta.url": "scriptUrl", BUILD_DATA: JSON.stringify(hashOfData()) },
    banner: { js: "(function(module,require,scriptUrl,importModule){" },
    footer: { js: "})" },
    metafile: true,
    plugins: [importsByTheStarter, quickStarts],
  });
}

/** Of all that the program reads beside itself, so that a change of it makes another program. */
function hashOfData() {
  const hash = createHash("sha256");
  const files = readdirSync(dist, { recursive: true }).filter((file) => /\.(json|ttf)$/.test(file));
  for (const file of [...files.sort(), "viewer.js"]) hash.update(readFileSync(join(dist, file)));
  return hash.digest("hex");
}

/**
 * Leaves nothing but ASCII in the program, which the starter reads as such. esbuild escapes texts,
 * but not regular expressions, where an escape means the same:
 * https://esbuild.github.io/api/#charset
 */
function escapeProgram(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/[^\0-\x7f]/g, escaped));
}

/** What starts it, named after its content. @returns the files' names */
async function writeStarters(program) {
  const { metafile } = await build({
    ...SETTINGS,
    entryPoints: {
      journeymap: join(root, "src/start/journeymap.ts"),
      "render-worker": join(root, "src/start/render-worker.ts"),
    },
    format: "esm",
    define: { PROGRAM_FILE: JSON.stringify(program) },
    metafile: true,
  });
  return Object.keys(metafile.outputs).map((path) => basename(path));
}

/** Takes away what earlier builds made, and the code compiled from it. */
function removeStale(fresh) {
  const kept = new Set([...fresh, "templates.js", "viewer.js"]);
  for (const file of readdirSync(dist)) {
    if (/\.([cm]?js|cache)$/.test(file) && !kept.has(file)) rmSync(join(dist, file));
  }
}

/** The licence texts of everything that was bundled or copied. */
function writeLicenses(metafile) {
  const names = new Set(["lucide-static", "@expo-google-fonts/inter"]);
  for (const path of Object.keys(metafile.inputs)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (name) names.add(name);
  }
  const texts = [...names].sort().map((name) => {
    const folder = join(modules, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder)
      .filter((file) => /^licen[sc]e/i.test(file))
      .sort();
    const body = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
    return `${name} ${version} (${license})\n\n${body}`;
  });
  writeFileSync(
    join(dist, "THIRD-PARTY-LICENSES.txt"),
    `${texts.join(`\n\n${"-".repeat(72)}\n\n`)}\n`,
  );
}

function copyFonts() {
  const folder = join(dist, "fonts");
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(FONTS)) {
    copyFileSync(join(modules, "@expo-google-fonts/inter", path), join(folder, name));
  }
}

/** Only the icons that templates/icons.yaml names: the whole set is 67 MB. */
function writeIcons() {
  const names = parse(readFileSync(join(root, "templates/icons.yaml"), "utf8"));
  const shapes = Object.entries(names).map(([name, source]) => {
    const file = join(modules, "lucide-static/icons", `${source}.svg`);
    if (!existsSync(file)) throw new Error(`templates/icons.yaml: Lucide has no icon “${source}”.`);
    const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
    return [name, body.replaceAll(/\s*\n\s*/g, "").replaceAll(" />", "/>")];
  });
  writeFileSync(join(dist, "icons.json"), JSON.stringify(Object.fromEntries(shapes)));
}

/** Locales and themes as JSON, which loads faster than YAML. */
function writeData(kind) {
  mkdirSync(join(dist, kind), { recursive: true });
  for (const file of readdirSync(join(root, "templates", kind))) {
    const data = parse(readFileSync(join(root, "templates", kind, file), "utf8"));
    writeFileSync(join(dist, kind, file.replace(/\.yaml$/, ".json")), JSON.stringify(data));
  }
}

/** What the program would have to find out of a font each time: see `src/text/prepared-format.ts`. */
async function writePreparedFonts() {
  const { preparedData } = await ownModule("src/text/make-prepared-font.ts");
  for (const name of Object.keys(FONTS)) {
    const file = join(dist, "fonts", name);
    const packed = deflateRawSync(preparedData(file), { level: 9 });
    writeFileSync(file.replace(/\.ttf$/, ".prepared"), packed);
  }
}

async function writeTemplates() {
  const { precompiledModule } = await ownModule("src/templates/precompile.ts");
  const { code } = await transform(precompiledModule(join(root, "templates")), { minify: true });
  const small = code.replaceAll(OLD_RUNTIME, ".lookupProperty").replaceAll(PLACE, "");
  writeFileSync(join(dist, "templates.js"), small);
}

/** A part of the program that the build itself uses. */
async function ownModule(path) {
  const script = join(dist, `${basename(path, ".ts")}.cjs`);
  await build({
    ...SETTINGS,
    outdir: undefined,
    entryPoints: [join(root, path)],
    outfile: script,
    format: "cjs",
    define: { "import.meta.url": "__filename" },
  });
  const module = createRequire(import.meta.url)(script);
  rmSync(script);
  return module;
}

/** The web page's script, one piece of JavaScript for inside the page. */
function writeViewer() {
  return build({
    entryPoints: [join(root, "src/viewer/viewer.js")],
    outdir: dist,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    logLevel: "warning",
  });
}
