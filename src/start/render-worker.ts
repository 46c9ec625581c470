import { loadProgram } from "./load-program.ts";

/** What Tinypool calls for each input. */
export default await loadProgram(import.meta.dirname, ["worker"]).renderWorker();
