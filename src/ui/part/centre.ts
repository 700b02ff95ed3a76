import type { Picked } from "../../view/view";

/** The one centre: its id is that of the organisation. */
export const CENTRE: Picked = { kind: "centre", id: "cececo" };
