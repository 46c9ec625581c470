import { pngOfSvg } from "../../output/png.ts";
import { compileTypst } from "../../output/typst.ts";
import { bundledInter } from "../../text/font-files.ts";
import { shapedFont } from "../../text/open-font.ts";
import type { Finding } from "./finding.ts";
import { installedVersion } from "./manifest.ts";

/** A part of the program that a map cannot be made without. */
export interface Painter {
  name: string;
  what: string;
  /** The npm package it comes from. */
  from: string;
  /** Throws, or gives false, when it does not work. */
  works: () => Promise<boolean>;
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

const PAINTERS: Painter[] = [
  {
    name: "Text",
    what: "measured by HarfBuzz",
    from: "harfbuzzjs",
    works: async () =>
      interFiles().every((file) => shapedFont(file, 0).advance("journey", "en") > 0),
  },
  {
    name: "PDF",
    what: "made by Typst",
    from: "@myriaddreamin/typst-ts-node-compiler",
    works: async () => (await compileTypst("journey", {}, interFiles(), [])).length > 0,
  },
  {
    name: "PNG",
    what: "painted by resvg",
    from: "@resvg/resvg-js",
    works: async () => (await pngOfSvg({ svg: PICTURE, fonts: interFiles(), scale: 1 })).length > 0,
  },
];

/** Tries everything that makes the outputs, with a picture of one dot. */
export async function painters(): Promise<Finding[]> {
  return Promise.all(PAINTERS.map(tryPainter));
}

export async function tryPainter({ name, what, from, works }: Painter): Promise<Finding> {
  const version = installedVersion(from);
  const text = version === undefined ? `${what} (${from})` : `${what} (${from} ${version})`;
  try {
    if (await works()) return { name, state: "here", text };
    return broken(name, text, "It gave nothing.");
  } catch (error) {
    return broken(name, text, firstLine(error));
  }
}

function broken(name: string, text: string, reason: string): Finding {
  return {
    name,
    state: "broken",
    text: `${text} does not work`,
    help: `${reason}\nInstall again, with the parts for this system: npm install --include=optional journeymap`,
  };
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? message;
}

function interFiles(): string[] {
  return Object.values(bundledInter().files);
}
