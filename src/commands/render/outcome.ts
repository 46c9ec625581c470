import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Failure } from "../failure.ts";

/** What came of one input; plain data, so that a worker can send it. */
export interface RenderOutcome {
  name: string;
  diagnostics: Diagnostic[];
  /** The texts that diagnostics point into, by the file's name. */
  sources: [file: string, text: string][];
  /** Absolute paths of the files written, and of those that were so already. */
  written: string[];
  unchanged: string[];
  /** What `--check` found not to be as it should. */
  outdated: { file: string; missing: boolean }[];
  /** What is to go to standard output. */
  data?: Uint8Array;
  failure?: Failure;
  /** What the user should know once, such as how the browser was started. */
  notes: string[];
}
