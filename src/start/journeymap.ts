import { loadProgram } from "./load-program.ts";

await loadProgram(import.meta.dirname, process.argv.slice(2)).run(process.argv);
