import type { Image } from "../journey/journey.ts";

/** What a brand puts onto every picture, beside its colours. */
export interface Brand {
  /** Whose it is: what is said of the logo to those who cannot see it. */
  name: string;
  logo?: Image;
  /** A line for the footer, in the language of the map. */
  footer?: string;
}
