import { spawn } from "node:child_process";
import { createRequire } from "node:module";

export interface CheckerMessage {
  type: "error" | "info" | "non-document-error";
  /** "warning" when `type` is "info" and it is more than a note. */
  subType?: string;
  message: string;
  lastLine?: number;
  extract?: string;
}

/** The W3C's checker, as it comes through npm: a Java program. */
const JAR = String(createRequire(import.meta.url)("vnu-jar"));

/**
 * What the W3C's checker (https://validator.github.io/validator/) says about a document; an empty
 * list means that it is valid. Takes a second or two, most of it for Java to start.
 */
export async function checkWithW3c(text: string, kind: "html" | "svg"): Promise<CheckerMessage[]> {
  const kindOption = kind === "svg" ? ["--svg"] : ["--html"];
  const said = await runJava(
    ["-jar", JAR, "--format", "json", "--exit-zero-always", ...kindOption, "-"],
    text,
  );
  return messagesOf(JSON.parse(said));
}

function runJava(options: string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const java = spawn("java", ["-Xss8m", ...options], { stdio: ["pipe", "ignore", "pipe"] });
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

function messagesOf(report: unknown): CheckerMessage[] {
  if (typeof report === "object" && report !== null && "messages" in report) {
    const { messages } = report;
    if (Array.isArray(messages)) return messages;
  }
  throw new Error(`The W3C's checker gave no messages: ${JSON.stringify(report)}`);
}
