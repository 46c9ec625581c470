import { priorities } from "./priorities/priorities.ts";
import type { View, ViewName } from "./view.ts";

/** Every view beside the map. */
export const VIEWS: Record<ViewName, View> = { priorities };
