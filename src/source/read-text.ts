import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { limits, sizeInWords } from "./limits.ts";

/** What went wrong with a file as a whole, before it has a name and a place for the user. */
export interface FileProblem {
  code: DiagnosticCode;
  message: string;
  help?: string;
}

export type Read<T> = { value: T; problem?: never } | { value?: never; problem: FileProblem };

const NOT_TEXT_HELP = "Save it as plain text in UTF-8 and try again.";

/** Reads a file of text: UTF-8, with or without a byte order mark, no larger than the limit. */
export async function readText(file: string): Promise<Read<string>> {
  const bytes = await readBytes(file, limits.fileBytes);
  return bytes.problem ? bytes : decodeText(bytes.value);
}

/** Reads a whole file, unless it is no file, cannot be read, or has more than `most` bytes. */
export async function readBytes(file: string, most: number): Promise<Read<Uint8Array>> {
  let handle: FileHandle | undefined;
  try {
    // Opened first and looked at then, so that it cannot become another in between. A pipe that
    // nobody writes to would keep us waiting otherwise.
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = await handle.stat();
    if (facts.isDirectory()) return failed("file-unreadable", "This is a folder, not a file.");
    if (!facts.isFile()) return failed("file-unreadable", "This is not an ordinary file.");
    if (facts.size > most) return failed("file-too-large", tooLarge(facts.size, most));
    return await readUpTo(most, handle.createReadStream({ autoClose: false }));
  } catch (error) {
    return { problem: explainSystemError(error) };
  } finally {
    await handle?.close();
  }
}

/** All bytes of a stream, unless there are more than `most`: files grow, and some never end. */
export async function readUpTo(
  most: number,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Read<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return failed("file-too-large", tooLarge(undefined, most));
    chunks.push(bytes);
  }
  return { value: Buffer.concat(chunks) };
}

/** Bytes to text, without the byte order mark; UTF-16 and binary files are refused. */
export function decodeText(bytes: Uint8Array): Read<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return failed("file-not-text", "The file is written in UTF-16, not in UTF-8.", NOT_TEXT_HELP);
  }
  if (bytes.includes(0)) {
    return failed("file-not-text", "This is not a text file.", NOT_TEXT_HELP);
  }
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return failed("file-not-text", "The file is not written in UTF-8.", NOT_TEXT_HELP);
  }
}

function tooLarge(bytes: number | undefined, most: number): string {
  const size = bytes === undefined ? "is larger than can be read" : `has ${sizeInWords(bytes)}`;
  return `The file ${size}; no more than ${sizeInWords(most)} are read.`;
}

function failed(code: DiagnosticCode, message: string, help?: string): { problem: FileProblem } {
  return { problem: { code, message, ...(help === undefined ? {} : { help }) } };
}

/** The code of a failed system call (`ENOENT`), when it was one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function explainSystemError(error: unknown): FileProblem {
  const code = systemCode(error);
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") {
    return { code: "file-not-found", message: "There is no such file." };
  }
  if (code === "EISDIR") {
    return { code: "file-unreadable", message: "This is a folder, not a file." };
  }
  // What a socket, or a device without anything behind it, says when it is opened.
  if (code === "ENXIO" || code === "ENODEV") {
    return { code: "file-unreadable", message: "This is not an ordinary file." };
  }
  if (code === "EACCES" || code === "EPERM") {
    return {
      code: "file-unreadable",
      message: "The file may not be read.",
      help: "Its permissions keep you from reading it.",
    };
  }
  return {
    code: "file-unreadable",
    message: `The file cannot be read (${code ?? String(error)}).`,
  };
}
