import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from "js-yaml";

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** What a word without quotation marks stands for, by the core schema: YAML 1.2.2, 10.3. */
export function plainValue(written: string): string | number | boolean | null {
  const first = written.charAt(0);
  for (const { tagName, implicitFirstChars, resolve } of CORE_TAGS) {
    if (implicitFirstChars?.includes(first) === false) continue;
    const value = resolve(written, false, tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return written;
}
