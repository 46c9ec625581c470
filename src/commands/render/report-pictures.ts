import { laterState } from "../../journey/comparison/states.ts";
import { VIEWS } from "../../views/registry.ts";
import { type DrawnForReport, viewsInReport } from "../../views/report/pictures.ts";
import type { Drawing } from "./drawing.ts";
import { drawView } from "./view-drawing.ts";

/** The other pictures of a report, each drawn once; set in the fonts that the report embeds. */
export function reportPictures(drawing: Drawing): DrawnForReport[] {
  const journey = laterState(drawing.journey);
  return viewsInReport(journey).flatMap((view) =>
    drawView(VIEWS[view], { ...drawing, journey }).pictures.map(({ model, bareSvg }) => ({
      view,
      title: model.title,
      width: model.width,
      height: model.height,
      svg: bareSvg,
    })),
  );
}
