import { serviceLane } from "./service-lane.ts";

/** What others in the house and outside do so that the rest can work. */
export const support = serviceLane({ id: "support", side: "support" });
