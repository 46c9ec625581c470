import type { ViewName } from "../format/view-names.ts";
import { priorities } from "./priorities/priorities.ts";
import type { View } from "./view.ts";

/** Every view beside the map. */
export const VIEWS: Record<ViewName, View> = { priorities };
