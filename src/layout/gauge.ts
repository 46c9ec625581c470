import type { Box } from "./box.ts";
import { placeBox, placeX } from "./frame.ts";
import type { Setting } from "./setting.ts";
import type { Tone } from "./tone.ts";

/** Where figures stand between the worst (0) and the best (1) there can be. */
export interface GaugeValue {
  value: number;
  target?: number;
  interval?: { from: number; to: number };
}

/** A line from worst to best in the direction of reading: a dot on it, a band round that, a tick. */
export interface Gauge {
  tone: Tone;
  line: { x1: number; x2: number };
  y: number;
  dot: number;
  tick?: number;
  band?: Box;
}

export const GAUGE_HEIGHT = 16;
const WIDEST = 220;
/** px that the dot reaches beyond its middle */
const INSET = 6;
const BAND = 8;

export function layGauge(
  setting: Setting,
  { value, target, interval }: GaugeValue,
  tone: Tone,
  place: { start: number; top: number; width: number },
): Gauge {
  const { frame } = setting;
  const length = Math.min(WIDEST, place.width) - 2 * INSET;
  const at = (part: number) => place.start + INSET + part * length;
  const y = place.top + GAUGE_HEIGHT / 2;
  const ends = [placeX(frame, at(0)), placeX(frame, at(1))];
  return {
    tone,
    line: { x1: Math.min(...ends), x2: Math.max(...ends) },
    y,
    dot: placeX(frame, at(value)),
    ...(target === undefined ? {} : { tick: placeX(frame, at(target)) }),
    ...(interval
      ? {
          band: placeBox(
            frame,
            at(interval.from),
            y - BAND / 2,
            (interval.to - interval.from) * length,
            BAND,
          ),
        }
      : {}),
  };
}
