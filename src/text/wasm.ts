import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The types of Node 20 know WebAssembly as a namespace of types only.
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

/** A library in C that ships as bare WebAssembly, without an interface of its own. */
export interface WasmLibrary<Name extends string> {
  /** Calls a C function; pointers are numbers. */
  call(name: Name, ...values: number[]): number;
  /** The library's memory as it is now: a later call may move it. */
  memory(): Uint8Array<ArrayBuffer>;
}

/**
 * Loads a library and starts it.
 *
 * @param path of its file, as `require` would find it
 * @param start the function that makes it ready
 */
export function loadWasm<Name extends string>(path: string, start: string): WasmLibrary<Name> {
  const file = createRequire(import.meta.url).resolve(path);
  // Not the asynchronous way: that waited 250 ms for threads on which code was optimised.
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(
    module,
    imports(() => exports.memory),
  );
  const call = (name: string, values: number[]): number => {
    const found = exports[name];
    if (typeof found !== "function") throw new Error(`${path} has no ${name}.`);
    return Number(found(...values));
  };
  call(start, []);
  return {
    call: (name, ...values) => call(name, values),
    memory: () => new Uint8Array(bufferOf(exports.memory)),
  };
}

function bufferOf(memory: unknown): ArrayBuffer {
  if (typeof memory === "object" && memory !== null && "buffer" in memory) {
    if (memory.buffer instanceof ArrayBuffer) return memory.buffer;
  }
  throw new Error("The library exports no memory.");
}

const PAGE = 65_536;

/** What emscripten asks of the machine; HarfBuzz needs nothing but more memory. */
function imports(memory: () => unknown) {
  const stop = () => {
    throw new Error("HarfBuzz has stopped.");
  };
  return {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _emscripten_runtime_keepalive_clear: () => {},
      _abort_js: stop,
      _setitimer_js: () => 0,
      emscripten_resize_heap: (bytes: number) => grown(memory(), bytes >>> 0),
    },
  };
}

/** Half as much again as was, so that a library which asks often waits seldom. @returns 1, or 0 when there is no more */
function grown(memory: unknown, bytes: number): number {
  const { byteLength } = bufferOf(memory);
  const wanted = Math.max(bytes, byteLength * 1.5);
  if (typeof memory !== "object" || memory === null || !("grow" in memory)) return 0;
  if (typeof memory.grow !== "function") return 0;
  try {
    memory.grow(Math.ceil((wanted - byteLength) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}
