import { NoBrowserError } from "../../output/errors.ts";
import type { Printer } from "../../output/print.ts";

/** One browser for all that is printed in a run, started when first needed. */
export interface Printers {
  open(): Promise<Printer>;
  close(): Promise<void>;
}

export function printers(options: {
  browser?: string;
  env: NodeJS.ProcessEnv;
  cwd: string;
}): Printers {
  const { env, cwd: folder } = options;
  const browser = options.browser === undefined ? {} : { browser: options.browser };
  let opened: Promise<Printer> | undefined;
  const start = async () => {
    const [{ findBrowser }, { openPrinter }] = await Promise.all([
      import("../../output/browser.ts"),
      import("../../output/print.ts"),
    ]);
    const found = await findBrowser({ env, folder, ...browser });
    if (!found) throw new NoBrowserError();
    return openPrinter(found);
  };
  return {
    open() {
      opened ??= start();
      return opened;
    },
    async close() {
      const printer = await opened?.catch(() => undefined);
      await printer?.close();
    },
  };
}
