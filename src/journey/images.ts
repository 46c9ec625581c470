import { limits, sizeInWords } from "../source/limits.ts";
import type { ReadingLog } from "../source/load-document.ts";
import { type InlinedImage, readImage } from "../source/read-image.ts";
import { diagnosticAt, type Problem } from "../source/source-document.ts";
import { inside, type Place, referenceKey } from "./place.ts";
import type { PersonaLayer } from "./use-personas.ts";

/** Base64 takes four characters for three bytes. */
const MOST = (limits.allImagesBytes * 4) / 3;

const TOO_MANY: Problem = {
  code: "image-too-large",
  message: `With this one the images have more than ${sizeInWords(limits.allImagesBytes)}.`,
  help: "Make them smaller: 400 pixels are plenty for a portrait.",
};

/** Images that journeys and personas refer to, read before the journey is put together. */
export class Images {
  private readonly root: string;
  private readonly log: ReadingLog;
  /** Characters of all data URIs. */
  private size = 0;
  private readonly read = new Map<string, InlinedImage>();

  constructor(root: string, log: ReadingLog) {
    this.root = root;
    this.log = log;
  }

  /** Reads one; what is wrong with it is told at the place that refers to it. */
  async load(reference: string | undefined, place: Place): Promise<void> {
    if (reference === undefined) return;
    const { document, path } = place;
    const key = referenceKey(reference, place);
    if (this.read.has(key)) return;
    const { value, problem } = await readImage(reference, document.folder, this.root);
    if (problem) {
      this.log.diagnostics.push(diagnosticAt(document, path, problem));
    } else if (this.size + value.image.dataUri.length > MOST) {
      this.log.diagnostics.push(diagnosticAt(document, path, TOO_MANY));
    } else {
      this.size += value.image.dataUri.length;
      this.read.set(key, value.image);
      this.log.files.add(value.file);
    }
  }

  /** Reads the photo of a persona: that of the first layer that has one. */
  async loadPhoto(layers: readonly PersonaLayer[]): Promise<void> {
    const layer = layers.find(({ data }) => data.photo !== undefined);
    if (layer) await this.load(layer.data.photo, inside(layer.place, "photo"));
  }

  /** An image that was loaded; nothing when it could not be. */
  get(reference: string, place: Place): InlinedImage | undefined {
    return this.read.get(referenceKey(reference, place));
  }
}
