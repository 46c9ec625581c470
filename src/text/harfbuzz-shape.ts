import { loadWasm, type WasmLibrary } from "./wasm.ts";

/** HarfBuzz's shaper: https://harfbuzz.github.io */
type ShapeLibrary = WasmLibrary<
  | "malloc"
  | "free"
  | "hb_blob_create"
  | "hb_buffer_add_utf16"
  | "hb_buffer_clear_contents"
  | "hb_buffer_create"
  | "hb_buffer_get_glyph_positions"
  | "hb_buffer_get_length"
  | "hb_buffer_guess_segment_properties"
  | "hb_buffer_set_language"
  | "hb_face_create"
  | "hb_face_get_upem"
  | "hb_font_create"
  | "hb_font_get_nominal_glyph"
  | "hb_language_from_string"
  | "hb_shape"
>;

/** `HB_MEMORY_MODE_READONLY` */
const READONLY = 1;
/** Bytes of `hb_glyph_position_t`, which begins with the advance. */
const GLYPH_POSITION = 20;
/** UTF-16 units: longer texts get room of their own. */
const ROOM = 4096;

interface Shaping {
  library: ShapeLibrary;
  /** One does for every font: shaping is synchronous. */
  buffer: number;
  /** Where texts are put, and a number that a function gives back. */
  room: number;
  languages: Map<string, number>;
}

let loaded: Shaping | undefined;

function shaping(): Shaping {
  if (loaded !== undefined) return loaded;
  const library: ShapeLibrary = loadWasm("harfbuzzjs/dist/harfbuzz.wasm", "__wasm_call_ctors");
  const buffer = library.call("hb_buffer_create");
  loaded = { library, buffer, room: library.call("malloc", 2 * ROOM), languages: new Map() };
  return loaded;
}

/** A font in HarfBuzz's memory. */
export interface HarfBuzzFont {
  unitsPerEm: number;
  hasGlyph(codepoint: number): boolean;
  /** Font units; with the features that are on by themselves. @param text of one script */
  advance(text: string, language: string): number;
}

/** @param index the face within a font collection */
export function harfBuzzFont(bytes: Uint8Array, index: number): HarfBuzzFont {
  const { library, room } = shaping();
  const { call } = library;
  const data = call("malloc", bytes.length);
  library.memory().set(bytes, data);
  const face = call(
    "hb_face_create",
    call("hb_blob_create", data, bytes.length, READONLY, 0, 0),
    index,
  );
  const font = call("hb_font_create", face);
  return {
    unitsPerEm: call("hb_face_get_upem", face),
    hasGlyph: (codepoint) => call("hb_font_get_nominal_glyph", font, codepoint, room) !== 0,
    advance: (text, language) => advance(font, text, language),
  };
}

function advance(font: number, text: string, language: string): number {
  const { library, buffer } = shaping();
  const { call } = library;
  call("hb_buffer_clear_contents", buffer);
  addText(text);
  call("hb_buffer_set_language", buffer, languageOf(language));
  call("hb_buffer_guess_segment_properties", buffer);
  call("hb_shape", font, buffer, 0, 0);
  const start = call("hb_buffer_get_glyph_positions", buffer, 0);
  const end = start + call("hb_buffer_get_length", buffer) * GLYPH_POSITION;
  const memory = new DataView(library.memory().buffer);
  let units = 0;
  for (let at = start; at < end; at += GLYPH_POSITION) units += memory.getInt32(at, true);
  return units;
}

function addText(text: string): void {
  const { library, buffer, room } = shaping();
  const { call } = library;
  const place = text.length > ROOM ? call("malloc", 2 * text.length) : room;
  const units = new Uint16Array(library.memory().buffer, place, text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  call("hb_buffer_add_utf16", buffer, place, text.length, 0, text.length);
  if (place !== room) call("free", place);
}

/** HarfBuzz keeps every language that it was told, under a number of its own. */
function languageOf(tag: string): number {
  const { library, room, languages } = shaping();
  let language = languages.get(tag);
  if (language === undefined) {
    const name = Buffer.from(tag, "latin1");
    library.memory().set(name, room);
    language = library.call("hb_language_from_string", room, name.length);
    languages.set(tag, language);
  }
  return language;
}
