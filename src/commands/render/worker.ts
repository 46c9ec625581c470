import type { RenderOutcome } from "./outcome.ts";
import { openRenderCache } from "./render-cache.ts";
import { renderFile } from "./render-file.ts";
import type { RenderRun } from "./render-run.ts";
import { openStudio, type Studio } from "./studio.ts";
import type { RenderTask } from "./targets.ts";

let studio: Promise<Studio> | undefined;

/** What a worker does: one input. Nothing that a worker renders is printed by a browser. */
export async function renderInWorker({
  task,
  run,
}: {
  task: RenderTask;
  run: RenderRun;
}): Promise<RenderOutcome> {
  studio ??= openStudio(run, process.env, openRenderCache(run));
  return renderFile(task, run, await studio);
}
