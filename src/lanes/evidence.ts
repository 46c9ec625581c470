import { serviceLane } from "./service-lane.ts";

/** What the customer gets to see and to hold: letters, screens, rooms. */
export const evidence = serviceLane({ id: "evidence", side: "customer" });
