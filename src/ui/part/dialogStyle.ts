/** The style of what stands over the page, which comes with the first of it. */
import { adoptStyle } from "../browser/adoptStyle";
import style from "./dialog.css?inline";

adoptStyle(style);
