import { serviceLane } from "./service-lane.ts";

/** What our people do with the customer or before the customer's eyes. */
export const frontstage = serviceLane({ id: "frontstage", side: "frontstage" });
