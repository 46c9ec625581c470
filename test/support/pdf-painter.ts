import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Painted {
  width: number;
  height: number;
  /** Red, green, blue, opacity of each pixel, 0–255, row by row. */
  pixels: Uint8ClampedArray;
}

/** The first page as pdf.js paints it, with `scale` pixels for each pt. */
export async function paintPdf(pdf: Uint8Array, scale: number): Promise<Painted> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  try {
    const page = await document.getPage(1);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const factory: object = document.canvasFactory;
    if (!isCanvasFactory(factory)) throw new Error("pdf.js has no canvas to paint on");
    const { canvas, context } = factory.create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    return { width, height, pixels: context.getImageData(0, 0, width, height).data };
  } finally {
    await task.destroy();
  }
}

/** What pdf.js paints on under Node, without types of its own: @napi-rs/canvas. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

function isCanvasFactory(factory: object): factory is CanvasFactory {
  return "create" in factory;
}
