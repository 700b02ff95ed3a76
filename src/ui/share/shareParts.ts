/** What of sharing is loaded together, when it is first wanted. */
import { adoptStyle } from "../browser/adoptStyle";
import { ShareDialog } from "./ShareDialog";
import style from "./share.css?inline";

adoptStyle(style);

export { ShareDialog };
