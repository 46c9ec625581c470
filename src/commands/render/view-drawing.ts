import { fontFaces } from "../../text/font-faces.ts";
import type { View, ViewPicture } from "../../views/view.ts";
import type { Prepared } from "./prepared.ts";

/** A view of a journey, drawn: one picture, several that each show a part, or none. */
export interface ViewDrawing extends Prepared {
  view: View;
  pictures: DrawnPicture[];
}

export interface DrawnPicture extends ViewPicture {
  /** For painters that get the font files themselves. */
  bareSvg: string;
  /** With its fonts inside, so that it stands alone. */
  wholeSvg(): string;
}

/** Journey → view → template. */
export function drawView(view: View, prepared: Prepared): ViewDrawing {
  const { journey, text, templates, template } = prepared;
  const name = template.kind === "own-svg" ? "own" : (`${view.name}.svg` as const);
  const svg = (model: object, faces: string) =>
    templates.render(name, { ...model, fontFaces: faces });
  const pictures = view.draw(journey, prepared).map((picture) => ({
    ...picture,
    bareSvg: svg(picture.model, ""),
    wholeSvg: () => svg(picture.model, fontFaces(text.usedFonts())),
  }));
  return { ...prepared, view, pictures };
}
