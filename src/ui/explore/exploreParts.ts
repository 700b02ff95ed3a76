/** What of exploring is loaded together, when any of it is first wanted. */
import { adoptStyle } from "../browser/adoptStyle";
import { late } from "../part/late";
import { Explore } from "./Explore";
import { ExplorePanel } from "./ExplorePanel";
import style from "./explore.css?inline";

adoptStyle(style);

/** A figure of the panel: a table needs nothing of it. */
const Together = late(async () => (await import("./Together")).Together);

export { Explore, ExplorePanel, Together };
