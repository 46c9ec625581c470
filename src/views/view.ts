import type { Term } from "../format/formula.ts";
import type { LanesBy } from "../format/lanes-by.ts";
import type { ViewName } from "../format/view-names.ts";
import type { Journey } from "../journey/journey.ts";
import type { PictureOptions, PictureView } from "./picture.ts";

export interface ViewOptions extends PictureOptions {
  /** What opportunities are ranked by. */
  formula: Term;
  /** What the lanes of the flow stand for. */
  lanesBy: LanesBy;
  /** Ids of the pains whose whys are drawn; empty for all that have some. */
  pains: readonly string[];
}

/** A place on a picture that leads somewhere, in px. */
export interface PictureLink {
  url: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One picture of a view. */
export interface ViewPicture {
  /** What the template `NAME.svg` gets. */
  model: PictureView;
  /** Which of several pictures this is, for the name of its file: the id of a persona or of a pain. */
  part?: string;
  links: PictureLink[];
}

/**
 * A picture of a journey. Each lives in a folder of its own and is listed in `registry.ts`; the
 * template of its name in `templates` draws it, and the partial `views/NAME` tells it in words.
 */
export interface View {
  name: ViewName;
  /** Where the file says nothing for it: a few lines of YAML that would change that. */
  example: string;
  /** The same for a persona in a file of its own, where the view can be drawn of that. */
  ofPersona?: string;
  /** One picture, or several that each show a part; none where the file says nothing for it. */
  draw(journey: Journey, options: ViewOptions): ViewPicture[];
  /**
   * What the partial `views/NAME` gets, for those who cannot see the picture.
   *
   * @param part the picture's, where there are several
   */
  tell(journey: Journey, options: ViewOptions, part?: string): object;
}
