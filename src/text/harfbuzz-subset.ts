import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The types of Node 20 know WebAssembly as a namespace of types only.
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: Record<string, unknown> };
};

/**
 * HarfBuzz's subsetter, which harfbuzzjs ships as bare wasm, without an interface of its own
 * (https://harfbuzz.github.io/harfbuzz-hb-subset.html).
 */
export interface SubsetLibrary {
  /** Calls a C function; pointers are numbers. */
  call(name: SubsetFunction, ...values: number[]): number;
  /** The library's memory as it is now: a later call may move it. */
  memory(): Uint8Array;
}

type SubsetFunction =
  | "malloc"
  | "free"
  | "hb_blob_create"
  | "hb_blob_destroy"
  | "hb_blob_get_data"
  | "hb_blob_get_length"
  | "hb_face_create"
  | "hb_face_destroy"
  | "hb_face_reference_blob"
  | "hb_set_add"
  | "hb_set_del"
  | "hb_subset_input_create_or_fail"
  | "hb_subset_input_destroy"
  | "hb_subset_input_pin_all_axes_to_default"
  | "hb_subset_input_set"
  | "hb_subset_input_set_flags"
  | "hb_subset_input_unicode_set"
  | "hb_subset_or_fail";

let library: SubsetLibrary | undefined;

/** Loads the library on first use; every later call has the same one. */
export function loadSubsetLibrary(): SubsetLibrary {
  library ??= instantiated();
  return library;
}

function instantiated(): SubsetLibrary {
  const file = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  // Not the asynchronous way: that waited 250 ms for threads on which the shaper was optimised.
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const call = (name: string, values: number[]): number => {
    const found = exports[name];
    if (typeof found !== "function") throw new Error(`harfbuzz-subset.wasm has no ${name}.`);
    return Number(found(...values));
  };
  call("_initialize", []);
  return {
    call: (name, ...values) => call(name, values),
    memory: () => new Uint8Array(memoryOf(exports)),
  };
}

function memoryOf({ memory }: Record<string, unknown>): ArrayBuffer {
  if (typeof memory === "object" && memory !== null && "buffer" in memory) {
    if (memory.buffer instanceof ArrayBuffer) return memory.buffer;
  }
  throw new Error("harfbuzz-subset.wasm exports no memory.");
}
