import type * as z from "zod/mini";
import { HIDEABLE_FIELDS } from "./hideable-fields.ts";
import { BUILT_IN_LANES } from "./lane.ts";
import { field, list, object } from "./shapes.ts";
import { oneOf, reference, wordOr } from "./values.ts";

const hide = object("set of what is hidden", {
  lanes: field(
    list(wordOr(reference, BUILT_IN_LANES)),
    "Lanes with all that stands in them: built-in ones, and your own. Example: [backstage, systems, legal]",
  ),
  fields: field(
    list(oneOf(HIDEABLE_FIELDS)),
    "Fields, wherever they stand (`owner`), or those of one kind of thing (`pains.whys`). Example: [owner, notes, pains.whys]",
  ),
});

/** Somebody for whom maps are drawn, and what is left out for them. */
export const audience = object(
  "audience",
  { hide: field(hide, "What is left out of everything made for this audience.") },
  { short: (value) => value ?? {} },
);

export type AudienceEntry = z.output<typeof audience>;
