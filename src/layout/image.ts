import type { Image } from "../journey/journey.ts";
import type { Card } from "./card-content.ts";
import { placeBox } from "./frame.ts";
import type { Setting } from "./setting.ts";

/** px that an image may take at most; it is never drawn larger than it is. */
const HIGHEST = 132;
const WIDEST = 240;

/** Adds an image, whole and in its own shape; returns the px it takes from top to bottom. */
export function layImage(
  setting: Setting,
  card: Card,
  { dataUri, width, height }: Image,
  place: { start: number; top: number; width: number },
): number {
  const scale = Math.min(1, Math.min(WIDEST, place.width) / width, HIGHEST / height);
  const box = placeBox(setting.frame, place.start, place.top, width * scale, height * scale);
  card.images.push({ dataUri, box });
  return box.height;
}
