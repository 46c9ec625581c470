/** The way from the top of a file to a value in it: keys of fields and places in lists. */
export type DataPath = readonly (string | number)[];

/** Asked first: V8 takes milliseconds for its first look into the properties of Unicode. */
const FIELD_NAME = /^[A-Za-z_]\w*$/;
const PART = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.?([^.[\]]+)/gu;

/** `["stages", 2, "name"]` → `stages[2].name`; odd keys stand in brackets and quotes. */
export function formatPath(path: DataPath): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (isPlainKey(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}

function isPlainKey(key: string): boolean {
  return FIELD_NAME.test(key) || /^[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_$-]*$/u.test(key);
}

/** The other way round: `stages[2].name` → `["stages", 2, "name"]`. */
export function parsePath(text: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const [, index, quoted, plain] of text.matchAll(PART)) {
    if (index !== undefined) path.push(Number(index));
    else if (quoted !== undefined) path.push(String(JSON.parse(`"${quoted}"`)));
    else if (plain !== undefined) path.push(plain);
  }
  return path;
}
