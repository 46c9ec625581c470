import { loadWasm, type WasmLibrary } from "./wasm.ts";

/** HarfBuzz's subsetter: https://harfbuzz.github.io/harfbuzz-hb-subset.html */
export type SubsetLibrary = WasmLibrary<
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
  | "hb_subset_or_fail"
>;

let library: SubsetLibrary | undefined;

/** Loads the library on first use; every later call has the same one. */
export function loadSubsetLibrary(): SubsetLibrary {
  library ??= loadWasm("harfbuzzjs/dist/harfbuzz-subset.wasm", "_initialize");
  return library;
}
