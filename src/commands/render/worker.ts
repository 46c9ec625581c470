import { tuneEngine } from "../engine.ts";
import type { RenderOutcome } from "./outcome.ts";
import { printers } from "./printers.ts";
import { type RenderRun, renderFile } from "./render-file.ts";
import type { RenderTask } from "./targets.ts";

tuneEngine();

/** What a worker thread does: one input. Nothing that a worker renders is printed by a browser. */
export default function renderInWorker({
  task,
  run,
}: {
  task: RenderTask;
  run: RenderRun;
}): Promise<RenderOutcome> {
  return renderFile(task, run, printers({ env: process.env, cwd: run.cwd }));
}
