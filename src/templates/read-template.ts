import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { limits, sizeInWords } from "../source/limits.ts";
import { TemplateError } from "./template-error.ts";

/**
 * The text of a template of the user's.
 *
 * @throws TemplateError when it is no ordinary file, or too large; a pipe is not waited for
 */
export function readTemplate(file: string): string {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = fstatSync(handle);
    if (!facts.isFile()) throw new TemplateError("This is not an ordinary file.", file);
    if (facts.size > limits.templateBytes) {
      const most = sizeInWords(limits.templateBytes);
      throw new TemplateError(`A template may have no more than ${most}.`, file);
    }
    return readFileSync(handle, "utf8");
  } finally {
    closeSync(handle);
  }
}
