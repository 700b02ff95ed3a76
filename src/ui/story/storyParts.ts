/** What tells a story, loaded together when one is first wanted. */
import { adoptStyle } from "../browser/adoptStyle";
import { NoStory } from "./NoStory";
import { titledOwn } from "./own/ownTitles";
import { Player } from "./Player";
import style from "./story.css?inline";

adoptStyle(style);

export { NoStory, Player, titledOwn };
