import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PdfDocument } from "../../src/output/pdf.ts";

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));
const INTER = packageFolder("@expo-google-fonts/inter");

export const INTER_REGULAR = join(INTER, "400Regular/Inter_400Regular.ttf");
export const INTER_BOLD = join(INTER, "700Bold/Inter_700Bold.ttf");
export const CHINESE_FOLDER = packageFolder("@expo-google-fonts/noto-sans-sc");
export const CHINESE = join(CHINESE_FOLDER, "400Regular/NotoSansSC_400Regular.ttf");
export const EMOJI = join(
  packageFolder("@expo-google-fonts/noto-emoji"),
  "400Regular/NotoEmoji_400Regular.ttf",
);
export const ARABIC = join(
  packageFolder("@expo-google-fonts/noto-sans-arabic"),
  "400Regular/NotoSansArabic_400Regular.ttf",
);
export const HEBREW = join(
  packageFolder("@expo-google-fonts/noto-sans-hebrew"),
  "400Regular/NotoSansHebrew_400Regular.ttf",
);
export const INTER_FOLDER = INTER;

/** A picture of 400 × 200 px. */
export function svgOf(content: string, size = { width: 400, height: 200 }): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

export const TEXT = `<text x="20" y="40" font-family="Inter" font-size="16">Awareness, înțelege</text>`;

export function pdfDocument(changes: Partial<PdfDocument> = {}): PdfDocument {
  return {
    svg: svgOf(TEXT),
    width: 400,
    height: 200,
    fonts: [INTER_REGULAR],
    title: "Buying a bicycle",
    authors: [],
    lang: "en",
    keywords: [],
    alternative: "A map of five stages.",
    standards: [],
    links: [],
    ...changes,
  };
}
