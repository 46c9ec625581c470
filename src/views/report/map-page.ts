/** The page that the map is printed on, in mm, and how large the map is there. */
export interface MapPage {
  width: number;
  height: number;
  margin: number;
  /** Above the map: the heading. */
  head: number;
  mapWidth: number;
  mapHeight: number;
}

interface Size {
  width: number;
  height: number;
}

/** ISO 216, A4 to A0, mm, upright. */
const SHEETS: readonly Size[] = [
  { width: 210, height: 297 },
  { width: 297, height: 420 },
  { width: 420, height: 594 },
  { width: 594, height: 841 },
  { width: 841, height: 1189 },
];
const MARGIN = 12;
const HEAD = 16;
const MM_PER_PX = 25.4 / 96;
/** The smallest text, 10 px at 1:1, is then 4.5 pt high: Inter can just be read at that. */
const LEAST_SCALE = 0.6;

/**
 * The smallest sheet of the A series on which the map can be read when it is printed, turned as
 * suits the map; the largest there is for a map beyond them all.
 *
 * @param map px at 1:1
 */
export function mapPage(map: Size): MapPage {
  const wide = map.width >= map.height;
  const sheets = SHEETS.map(({ width, height }) =>
    wide ? { width: height, height: width } : { width, height },
  );
  const sheet = sheets.find((size) => scaleOn(size, map) >= LEAST_SCALE) ?? sheets.at(-1);
  const { width, height } = sheet ?? { width: 0, height: 0 };
  const scale = scaleOn({ width, height }, map);
  return {
    width,
    height,
    margin: MARGIN,
    head: HEAD,
    mapWidth: map.width * MM_PER_PX * scale,
    mapHeight: map.height * MM_PER_PX * scale,
  };
}

/** How large the map can be on a sheet; never larger than it was laid out. */
function scaleOn(sheet: Size, map: Size): number {
  const across = (sheet.width - 2 * MARGIN) / (map.width * MM_PER_PX);
  const down = (sheet.height - 2 * MARGIN - HEAD) / (map.height * MM_PER_PX);
  return Math.min(1, across, down);
}
