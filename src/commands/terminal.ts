import { Chalk, type ChalkInstance } from "chalk";

/** Where a command speaks: data goes to `out`, all else to `err`. */
export interface Terminal {
  out: NodeJS.WritableStream;
  err: NodeJS.WritableStream;
  /** Colours for `err`, and for `out` where that is a terminal. */
  colors: ChalkInstance;
  outColors: ChalkInstance;
  /** Somebody is watching, so progress is worth showing. */
  watched: boolean;
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** The terminal this process was started in. Colours only on a terminal, never with `NO_COLOR`. */
export function processTerminal(): Terminal {
  return {
    out: process.stdout,
    err: process.stderr,
    colors: colorsFor(process.stderr),
    outColors: colorsFor(process.stdout),
    watched: process.stderr.isTTY === true,
    cwd: process.cwd(),
    env: process.env,
  };
}

/** https://no-color.org: any value but the empty one means no colours. */
function colorsFor(stream: NodeJS.WriteStream): ChalkInstance {
  const wanted = stream.isTTY === true && !process.env.NO_COLOR;
  return new Chalk({ level: wanted ? 1 : 0 });
}
