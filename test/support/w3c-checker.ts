import { spawn } from "node:child_process";
import { createRequire } from "node:module";

export interface CheckerMessage {
  type: "error" | "info" | "non-document-error";
  /** "warning" when `type` is "info" and it is more than a note. */
  subType?: string;
  message: string;
  /** Where it is of a file. */
  url?: string;
  lastLine?: number;
  extract?: string;
}

/** The W3C's checker, as it comes through npm: a Java program. */
const JAR = String(createRequire(import.meta.url)("vnu-jar"));

/**
 * What the W3C's checker (https://validator.github.io/validator/) says about a document; an empty
 * list means that it is valid. Takes a second or two, most of it for Java to start.
 */
export async function checkWithW3c(text: string, kind: Kind): Promise<CheckerMessage[]> {
  return messagesOf(await runJava(kind, ["-"], text));
}

/** What it says about all of these files, which takes hardly longer than one does. */
export async function checkFilesWithW3c(
  files: readonly string[],
  kind: Kind,
): Promise<CheckerMessage[]> {
  return messagesOf(await runJava(kind, files));
}

type Kind = "html" | "svg";

/** It does not run for so long that better code would be worth its making. */
const QUICK_START = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

function runJava(kind: Kind, documents: readonly string[], input = ""): Promise<string> {
  const options = ["-jar", JAR, "--format", "json", "--exit-zero-always", `--${kind}`];
  return new Promise((resolve, reject) => {
    const java = spawn("java", ["-Xss8m", ...QUICK_START, ...options, ...documents], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    const said: Buffer[] = [];
    java.on("error", () => reject(new Error(NO_JAVA)));
    java.stderr.on("data", (part: Buffer) => said.push(part));
    java.on("close", () => resolve(Buffer.concat(said).toString("utf8")));
    // A program that does not start takes no input; "error" says so.
    java.stdin.on("error", () => undefined);
    java.stdin.end(input);
  });
}

const NO_JAVA =
  "The W3C's checker needs Java 11 or later, and there is no `java` on the PATH. " +
  "Install one, for example: apt-get install default-jre-headless";

function messagesOf(said: string): CheckerMessage[] {
  const report: unknown = JSON.parse(said);
  if (typeof report === "object" && report !== null && "messages" in report) {
    const { messages } = report;
    if (Array.isArray(messages)) return messages;
  }
  throw new Error(`The W3C's checker gave no messages: ${said}`);
}
