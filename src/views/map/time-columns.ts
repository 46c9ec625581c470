import type { Setting } from "../../layout/setting.ts";
import { scaledWidths } from "./time-widths.ts";

/**
 * The widths of all columns, with the stages that have times drawn to scale: each for itself, as
 * one journey may hold minutes and months. `wider` are the columns that are wider than their time.
 *
 * @param usual px that the columns have otherwise
 * @param narrowest px that they can still be read at
 * @param most px that there is room for
 */
export function timeColumns(
  { columns, times }: Setting,
  usual: readonly number[],
  narrowest: () => readonly number[],
  most?: number,
): { widths: number[]; wider: ReadonlySet<number> } {
  const widths = [...usual];
  const wider = new Set<number>();
  const least = times.size > 0 ? narrowest() : usual;
  for (const [stageIndex, own] of times) {
    const indexes = columns
      .filter((one) => one.stageIndex === stageIndex)
      .map(({ index }) => index);
    const whole = indexes.reduce((sum, index) => sum + (usual[index] ?? 0), 0);
    const scaled = scaledWidths(
      own,
      indexes.map((index) => least[index] ?? 0),
      whole,
      most,
    );
    for (const [place, index] of indexes.entries()) {
      widths[index] = scaled.widths[place] ?? 0;
      if (scaled.wider[place]) wider.add(index);
    }
  }
  return { widths, wider };
}
