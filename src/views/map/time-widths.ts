import { toUnit } from "../../layout/box.ts";

/** A stage may grow to this many times its usual width, so that its shortest step can be read. */
const MOST_GROWTH = 1.75;
/** px */
const ROUNDING = 0.01;

export interface ScaledWidths {
  /** px */
  widths: number[];
  /** Of each step, whether it is wider than its time, so that it can be read. */
  wider: boolean[];
}

/**
 * Divides a stage among its steps by the time they take. A step gets no narrower than its words
 * need; where that breaks the scale, the stage first grows, then the step is wider than its time.
 *
 * @param times of the steps, in any unit
 * @param least px that each step needs
 * @param usual px that the stage has when it is not drawn to scale
 * @param most px that a step may take where there is no room for more
 */
export function scaledWidths(
  times: readonly number[],
  least: readonly number[],
  usual: number,
  most = Number.POSITIVE_INFINITY,
): ScaledWidths {
  const whole = sum(times);
  const truest = Math.max(...times.map((time, index) => (least[index] ?? 0) / time)) * whole;
  const total = Math.min(Math.max(truest, usual), usual * MOST_GROWTH);
  const perTime = Math.min(pxPerTime(times, least, total), most / Math.max(...times));
  const widths = times.map((time, index) => toUnit(Math.max(least[index] ?? 0, time * perTime)));
  const wider = times.map((time, index) => (widths[index] ?? 0) > toUnit(time * perTime));
  return { widths, wider };
}

/** px for a unit of time, such that the steps together fill `total` px or as little more as they need. */
function pxPerTime(times: readonly number[], least: readonly number[], total: number): number {
  let held = new Set<number>();
  for (;;) {
    const free = times.flatMap((time, index) => (held.has(index) ? [] : [time]));
    const room = total - sum([...held].map((index) => least[index] ?? 0));
    const perTime = free.length > 0 ? Math.max(0, room) / sum(free) : 0;
    const short = times.flatMap((time, index) =>
      time * perTime < (least[index] ?? 0) - ROUNDING ? [index] : [],
    );
    if (short.every((index) => held.has(index))) return perTime;
    held = new Set([...held, ...short]);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
