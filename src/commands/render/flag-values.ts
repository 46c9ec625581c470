import { UsageError } from "../usage-error.ts";

/** `ana,cfo` and a repeated flag come to the same. */
export function listed(flag: readonly string[] | undefined): string[] {
  const texts = (flag ?? []).flatMap((text) => text.split(","));
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

/**
 * Words of a closed list, each once; case does not matter.
 *
 * @throws UsageError when one is none of them
 */
export function listedOf<Value extends string>(
  flag: string,
  texts: readonly string[] | undefined,
  allowed: readonly Value[],
): Value[] {
  return [...new Set(listed(texts).map((text) => oneOf(flag, text.toLowerCase(), allowed)))];
}

/** @throws UsageError when it is none of these */
export function oneOf<Value extends string>(
  flag: string,
  text: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} cannot be “${text}”.`, `It can be ${allowed.join(", ")}.`);
}

/** @throws UsageError when it is no number between these two */
export function number(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most) return value;
  throw new UsageError(`${flag} cannot be “${text}”.`, `It is a number from ${least} to ${most}.`);
}

/** @throws UsageError when it is not 1, 2, 3 … 256 */
export function whole(flag: string, text: string): number {
  const value = number(flag, text, 1, 256);
  if (Number.isInteger(value)) return value;
  throw new UsageError(`${flag} cannot be “${text}”.`, "It is a whole number.");
}
