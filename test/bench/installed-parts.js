// What an installation brings, and why.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MB = 1_000_000;

const REASONS = {
  journeymap: "the program, three weights of Inter and what is worked out of them",
  "@myriaddreamin/typst-ts-node-compiler": "PDF: the typst engine, one binary for the system",
  "@resvg/resvg-js": "PNG: the resvg painter, one binary for the system",
  harfbuzzjs: "text: the shaper of the browsers, and its subsetter",
  "puppeteer-core": "PDF of text pages: speaks with a browser that is there",
};

/** @returns lines of a table, for the packed program installed in an empty folder */
export function installedParts(root) {
  const folder = mkdtempSync(join(tmpdir(), "journeymap-installed-"));
  try {
    npm(root, "pack", "--ignore-scripts", "--pack-destination", folder);
    const [tarball] = readdirSync(folder);
    npm(folder, "install", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, tarball));
    return table(join(folder, "node_modules"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function npm(cwd, ...args) {
  const { status, stderr } = spawnSync("npm", args, { cwd });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${stderr}`);
}

function table(modules) {
  const sizes = packagesIn(modules).map((name) => [name, bytesIn(join(modules, name))]);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  const large = sizes.filter(([, size]) => size > MB).sort(([, a], [, b]) => b - a);
  return [
    `Installed: ${(all / MB).toFixed(1)} MB in ${sizes.length} packages. Those over 1 MB:`,
    "",
    "| package | MB | what for |",
    "| --- | ---: | --- |",
    ...large.map(([name, size]) => `| ${name} | ${(size / MB).toFixed(1)} | ${reasonFor(name)} |`),
  ];
}

function reasonFor(name) {
  const known = Object.keys(REASONS).find((reason) => name.startsWith(reason));
  return known === undefined ? "comes with puppeteer-core" : REASONS[known];
}

function packagesIn(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : name,
    );
}

function bytesIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}

export function versionIn(modules, name) {
  return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;
}
