import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { FontUnreadableError } from "./errors.ts";

/**
 * Both painters pass over a font file that they cannot read and paint with what is left.
 *
 * @throws FontUnreadableError
 */
export async function requireFonts(files: string[]): Promise<void> {
  for (const file of files) {
    try {
      await access(file, constants.R_OK);
    } catch (cause) {
      throw new FontUnreadableError(
        `The font file ${file} cannot be read.`,
        "Install the package again: npm ci, or npm install journeymap.",
        file,
        cause,
      );
    }
  }
}
