import { serviceLane } from "./service-lane.ts";

/** What our people do for this customer behind the line of visibility. */
export const backstage = serviceLane({ id: "backstage", side: "backstage" });
