import { readFileSync } from "node:fs";
import { loadSubsetLibrary, type SubsetLibrary } from "./harfbuzz-subset.ts";
import { preparedSubset } from "./prepared-subset.ts";
import type { UsedFont } from "./text.ts";
import { UnusableFontError } from "./unusable-font.ts";

/** `HB_SUBSET_FLAGS_NO_HINTING` */
const NO_HINTING = 1;
/** `HB_SUBSET_SETS_LAYOUT_FEATURE_TAG` */
const LAYOUT_FEATURES = 6;
/** `HB_MEMORY_MODE_READONLY` */
const READONLY = 1;

const FRACTION_SLASH = 0x2044;
/** Shapers use these around a fraction slash only, and they bring 24 more digits each. */
const FRACTION_FEATURES = ["frac", "numr", "dnom"];

/**
 * A font cut down to the characters that it painted, as TTF or OTF, the same bytes each time. It
 * keeps the layout features that painters switch on by themselves (kerning, ligatures, contextual
 * and localised forms, …), so that a browser shapes it exactly as we measured; hinting goes.
 *
 * @throws UnusableFontError when the font cannot be cut
 */
export function subsetFont(font: UsedFont): Uint8Array {
  return preparedSubset(font) ?? cutByHarfBuzz(font);
}

/** @param without features that go, besides those of fractions */
export function cutByHarfBuzz(
  { file, index, codepoints }: Pick<UsedFont, "file" | "index" | "codepoints">,
  without: readonly string[] = [],
): Uint8Array {
  const library = loadSubsetLibrary();
  const bytes = readFileSync(file);
  const { call } = library;
  const data = call("malloc", bytes.length);
  library.memory().set(bytes, data);
  const blob = call("hb_blob_create", data, bytes.length, READONLY, 0, 0);
  const face = call("hb_face_create", blob, index);
  const input = subsetInput(library, codepoints, without);
  // Browsers would vary the weight of a variable font, which is measured as it is by default.
  call("hb_subset_input_pin_all_axes_to_default", input, face);
  const cut = call("hb_subset_or_fail", face, input);
  try {
    if (cut === 0) throw new UnusableFontError(file);
    return fontBytes(library, cut);
  } finally {
    if (cut !== 0) call("hb_face_destroy", cut);
    call("hb_subset_input_destroy", input);
    call("hb_face_destroy", face);
    call("hb_blob_destroy", blob);
    call("free", data);
  }
}

function subsetInput(
  { call }: SubsetLibrary,
  codepoints: readonly number[],
  without: readonly string[],
): number {
  const input = call("hb_subset_input_create_or_fail");
  call("hb_subset_input_set_flags", input, NO_HINTING);
  const unicodes = call("hb_subset_input_unicode_set", input);
  for (const codepoint of codepoints) call("hb_set_add", unicodes, codepoint);
  const features = call("hb_subset_input_set", input, LAYOUT_FEATURES);
  const fractions = codepoints.includes(FRACTION_SLASH) ? [] : FRACTION_FEATURES;
  for (const feature of [...fractions, ...without]) call("hb_set_del", features, tag(feature));
  return input;
}

function fontBytes({ call, memory }: SubsetLibrary, face: number): Uint8Array {
  const blob = call("hb_face_reference_blob", face);
  const start = call("hb_blob_get_data", blob, 0);
  const bytes = memory().slice(start, start + call("hb_blob_get_length", blob));
  call("hb_blob_destroy", blob);
  return bytes;
}

/** An OpenType tag as HarfBuzz takes it: four ASCII letters in one number. */
function tag(name: string): number {
  return Buffer.from(name, "latin1").readUInt32BE();
}
