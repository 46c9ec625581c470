import { loadProgram } from "./load-program.ts";

await loadProgram(import.meta.dirname, process.argv[2]).run(process.argv);
