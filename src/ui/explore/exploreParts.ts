/** What of exploring is loaded together, when any of it is first wanted. */
import { adoptStyle } from "../browser/adoptStyle";
import { Explore } from "./Explore";
import { ExplorePanel } from "./ExplorePanel";
import style from "./explore.css?inline";
import { Together } from "./Together";

adoptStyle(style);

export { Explore, ExplorePanel, Together };
