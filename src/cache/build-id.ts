import { basename } from "node:path";

/** The hash of all that the build put beside the program: fonts, icons, words, themes. */
declare const BUILD_DATA: string;

/**
 * Tells two builds of the program apart: the build names it after its content, of which
 * `BUILD_DATA` is a part. Undefined where it was not built, as in tests.
 */
export function buildId(): string | undefined {
  if (typeof BUILD_DATA === "undefined") return undefined;
  return `${basename(import.meta.url)} ${BUILD_DATA}`;
}
