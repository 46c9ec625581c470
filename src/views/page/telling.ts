import type { Journey } from "../../journey/journey.ts";
import type { Words } from "../../locale/words.ts";

/** What every part of the page is told from. */
export interface Telling {
  journey: Journey;
  words: Words;
  /** Begins every id, so that one page can hold several journeys. */
  mapId: string;
}
