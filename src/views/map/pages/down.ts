import { cutIntoRuns, type Run } from "../../../layout/runs.ts";

/** The lanes of some steps, and how much of them a page can hold. */
export interface LaneStack {
  /** px of every lane */
  heights: readonly number[];
  /** px for lanes on the first, second … of the `pages` that these steps take */
  roomOn(page: number, pages: number): number;
}

/** Lanes that stand on one page, and the px that are left under them. */
export interface LanesOnPage {
  lanes: Run;
  spare: number;
}

/**
 * Cuts the lanes of each of the stacks over as few pages as hold them; all between the same lanes
 * where that takes no more pages. Undefined when a lane is higher than a page.
 */
export function cutDown(stacks: readonly LaneStack[]): LanesOnPage[][] | undefined {
  const each = stacks.flatMap((stack) => {
    const runs = cutStack(stack);
    return runs ? [runs] : [];
  });
  if (each.length < stacks.length) return undefined;
  const alike = cutStack(highest(stacks));
  const noMore = alike && each.every((runs) => runs.length === alike.length);
  return stacks.map((stack, index) => {
    const runs = (noMore ? alike : each[index]) ?? [];
    return runs.map((lanes, page) => ({
      lanes,
      spare: stack.roomOn(page, runs.length) - taken(stack, lanes),
    }));
  });
}

/** The fewest pages for one stack, filled as evenly as can be. */
function cutStack(stack: LaneStack): Run[] | undefined {
  const { heights, roomOn } = stack;
  if (heights.length === 0) return roomOn(0, 1) < 0 ? undefined : [{ from: 0, to: 0 }];
  for (let pages = 1; pages <= heights.length; pages++) {
    const runs = cutIntoRuns(heights.length, pages, (run, page) => {
      const [height, room] = [taken(stack, run), roomOn(page, pages)];
      return height > room ? Number.POSITIVE_INFINITY : (height / room) ** 2;
    });
    if (runs) return runs;
  }
  return undefined;
}

/** Every lane as high as in the stack where it is highest, on pages as small as the smallest. */
function highest(stacks: readonly LaneStack[]): LaneStack {
  const lanes = stacks[0]?.heights ?? [];
  return {
    heights: lanes.map((_, lane) => Math.max(...stacks.map(({ heights }) => heights[lane] ?? 0))),
    roomOn: (page, pages) => Math.min(...stacks.map(({ roomOn }) => roomOn(page, pages))),
  };
}

function taken({ heights }: LaneStack, { from, to }: Run): number {
  return heights.slice(from, to).reduce((sum, height) => sum + height, 0);
}
