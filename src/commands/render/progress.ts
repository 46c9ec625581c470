import type { Terminal } from "../terminal.ts";

/** ms before anything is shown: quick work needs no progress. */
const PATIENCE = 1000;
const CLEAR_LINE = "\r\u001b[2K";

export interface Progress {
  /** One more is done. */
  advance(): void;
  end(): void;
}

/** A line that counts up, for somebody who is watching work that takes more than a second. */
export function showProgress(terminal: Terminal, total: number): Progress {
  if (!terminal.watched) return { advance() {}, end() {} };
  const begun = performance.now();
  let done = 0;
  let shown = false;
  const show = () => {
    if (performance.now() - begun < PATIENCE) return;
    shown = true;
    terminal.err.write(`${CLEAR_LINE}Rendering: ${done} of ${total}`);
  };
  const timer = setInterval(show, PATIENCE / 4);
  return {
    advance() {
      done += 1;
      show();
    },
    end() {
      clearInterval(timer);
      if (shown) terminal.err.write(CLEAR_LINE);
    },
  };
}
