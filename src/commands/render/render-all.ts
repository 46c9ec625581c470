import { join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import { runLong } from "../../start/engine.ts";
import { failureOf } from "../failure.ts";
import type { RenderOutcome } from "./outcome.ts";
import { openRenderCache, type RenderCache } from "./render-cache.ts";
import { renderFile } from "./render-file.ts";
import type { RenderRun } from "./render-run.ts";
import { openStudio, type Studio } from "./studio.ts";
import type { RenderTask } from "./targets.ts";
import { needsBrowser } from "./template-choice.ts";

/** Below this many maps a second thread costs more than it brings. */
const WORTH_A_WORKER = 6;
/** Above this many it pays that V8 optimises. */
const A_FEW = 4;

/**
 * Renders all tasks, several at a time; outcomes come in the order of the tasks.
 *
 * @param onDone called whenever one more is done
 * @throws TemplateError when a template of the user's cannot be used
 */
export async function renderAll(
  tasks: readonly RenderTask[],
  run: RenderRun,
  env: NodeJS.ProcessEnv,
  onDone: () => void,
): Promise<RenderOutcome[]> {
  const cache = openRenderCache(run);
  const kept = await Promise.all(tasks.map((task) => recalled(task, run, cache, onDone)));
  const changed = tasks.filter((_, index) => kept[index] === undefined);
  const made = changed.length > 0 ? await renderAnew(changed, run, env, cache, onDone) : [];
  cache?.prune();
  const next = made.values();
  return kept.flatMap((outcome) => outcome ?? next.next().value ?? []);
}

/** What the cache knows; what goes wrong on the way is the task's own failure. */
async function recalled(
  task: RenderTask,
  { cwd }: RenderRun,
  cache: RenderCache | undefined,
  onDone: () => void,
): Promise<RenderOutcome | undefined> {
  const outcome = await cache?.recall(task).catch((error: unknown) => lost(task, error, cwd));
  if (outcome) onDone();
  return outcome;
}

async function renderAnew(
  tasks: readonly RenderTask[],
  run: RenderRun,
  env: NodeJS.ProcessEnv,
  cache: RenderCache | undefined,
  onDone: () => void,
): Promise<RenderOutcome[]> {
  const { settings } = run;
  if (tasks.length > A_FEW) runLong();
  const studio = await openStudio(run, env, cache);
  try {
    const workers = Math.min(settings.jobs, Math.ceil(tasks.length / WORTH_A_WORKER));
    if (needsBrowser(settings, run.template))
      return await severalAtATime(tasks, run, studio, settings.jobs, onDone);
    if (workers > 1) return await inWorkers(tasks, run, workers, onDone);
    return await severalAtATime(tasks, run, studio, 1, onDone);
  } finally {
    await studio.printers.close();
  }
}

/** In this thread: while the browser prints one page, the next is laid out. */
async function severalAtATime(
  tasks: readonly RenderTask[],
  run: RenderRun,
  studio: Studio,
  width: number,
  onDone: () => void,
): Promise<RenderOutcome[]> {
  const outcomes: RenderOutcome[] = [];
  const waiting = [...tasks.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next;
      outcomes[index] = await renderFile(task, run, studio);
      onDone();
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}

async function inWorkers(
  tasks: readonly RenderTask[],
  run: RenderRun,
  workers: number,
  onDone: () => void,
): Promise<RenderOutcome[]> {
  const { Tinypool } = await import("tinypool");
  const filename = join(packageRoot(), "dist", "render-worker.js");
  const pool = new Tinypool({
    filename,
    minThreads: workers,
    maxThreads: workers,
    // A thread has only a copy of the environment, through which typst is kept from system fonts.
    runtime: "child_process",
  });
  try {
    return await Promise.all(
      tasks.map(async (task): Promise<RenderOutcome> => {
        const outcome: RenderOutcome = await pool
          .run({ task, run })
          .catch((error: unknown) => lost(task, error, run.cwd));
        onDone();
        return outcome;
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** A worker that ends in the middle takes its map along, and no other. */
function lost({ input }: RenderTask, error: unknown, cwd: string): RenderOutcome {
  const failure = failureOf(error, cwd);
  const nothing = { written: [], unchanged: [], outdated: [] };
  return { name: input.name, diagnostics: [], sources: [], ...nothing, notes: [], failure };
}
