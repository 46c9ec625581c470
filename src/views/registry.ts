import type { ViewName } from "../format/view-names.ts";
import { empathy } from "./empathy/empathy.ts";
import { flow } from "./flow/flow.ts";
import { persona } from "./persona/persona.ts";
import { personas } from "./personas/personas.ts";
import { priorities } from "./priorities/priorities.ts";
import { stakeholders } from "./stakeholders/stakeholders.ts";
import { touchpoints } from "./touchpoints/touchpoints.ts";
import type { View } from "./view.ts";
import { whys } from "./whys/whys.ts";

/** Every view beside the map. */
export const VIEWS: Record<ViewName, View> = {
  persona,
  personas,
  empathy,
  whys,
  flow,
  stakeholders,
  touchpoints,
  priorities,
};
