import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./hash.ts";
import { type CacheRecord, parseRecord } from "./record.ts";

/**
 * A folder of what was made before: records by the hash of what they were asked for, and contents
 * by their own hash. Several runs may share it; whatever goes wrong with it, rendering goes on
 * without it.
 */
export interface CacheStore {
  recall(key: string): CacheRecord | undefined;
  remember(key: string, record: CacheRecord): void;
  /** Contents of this hash; undefined also where they are no longer what they were. */
  contents(hash: string): Uint8Array | undefined;
  /** Keeps contents; gives their hash. */
  keep(data: string | Uint8Array): string;
  /** Takes away what was not used for long, or what makes the folder too large. */
  prune(now: number): void;
}

const DAY = 24 * 60 * 60 * 1000;
const UNUSED_FOR = 30 * DAY;
const MOST_BYTES = 1024 ** 3;

export function openStore(folder: string): CacheStore {
  const recordFile = (key: string) => join(folder, "records", key.slice(0, 2), `${key}.json`);
  const contentFile = (hash: string) => join(folder, "contents", hash.slice(0, 2), hash);
  return {
    recall(key) {
      const text = attempt(() => readFileSync(recordFile(key), "utf8"));
      const record = text === undefined ? undefined : parseRecord(text);
      if (record) noteUse(recordFile(key), () => record.made.map(({ hash }) => contentFile(hash)));
      return record;
    },
    remember: (key, record) => place(recordFile(key), JSON.stringify(record)),
    contents(hash) {
      const data = attempt(() => readFileSync(contentFile(hash)));
      return data !== undefined && hashOf(data) === hash ? data : undefined;
    },
    keep(data) {
      const hash = hashOf(data);
      if (attempt(() => statSync(contentFile(hash))) === undefined) place(contentFile(hash), data);
      return hash;
    },
    prune: (now) => attempt(() => pruneFolder(folder, now)),
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Renamed into its place when it is whole: another run may be reading there. */
function place(file: string, data: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, data);
    renameSync(temporary, file);
  } catch {
    attempt(() => rmSync(temporary, { force: true }));
  }
}

/** What is used stays, and what belongs to it. A day is near enough, and spares a write at every run. */
function noteUse(file: string, others: () => string[]): void {
  const now = new Date();
  const noted = attempt(() => statSync(file).mtimeMs) ?? 0;
  if (now.getTime() - noted <= DAY) return;
  for (const one of [file, ...others()]) attempt(() => utimesSync(one, now, now));
}

/** Once a day at the most. */
function pruneFolder(folder: string, now: number): void {
  const stamp = join(folder, "pruned");
  const last = attempt(() => statSync(stamp).mtimeMs) ?? 0;
  if (now - last < DAY) return;
  place(stamp, "");
  const files = ["records", "contents"]
    .flatMap((kind) => filesIn(join(folder, kind)))
    .map((file) => ({ file, ...sizeAndTime(file) }))
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const { file, size, time } of files) {
    bytes += size;
    if (bytes > MOST_BYTES || now - time > UNUSED_FOR) rmSync(file, { force: true });
  }
}

function filesIn(folder: string): string[] {
  const entries =
    attempt(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function sizeAndTime(file: string): { size: number; time: number } {
  const found = attempt(() => statSync(file));
  return { size: found?.size ?? 0, time: found?.mtimeMs ?? 0 };
}
