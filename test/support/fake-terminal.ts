import { Writable } from "node:stream";
import { Chalk } from "chalk";
import type { Terminal } from "../../src/commands/terminal.ts";

export interface FakeTerminal extends Terminal {
  /** What was written so far. */
  said: { out: string; err: string };
}

/** A terminal without colours that remembers what is written to it. */
export function fakeTerminal(cwd: string, env: NodeJS.ProcessEnv = {}): FakeTerminal {
  const said = { out: "", err: "" };
  const stream = (name: keyof typeof said) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const colors = new Chalk({ level: 0 });
  return {
    out: stream("out"),
    err: stream("err"),
    colors,
    outColors: colors,
    watched: false,
    cwd,
    env,
    said,
  };
}
