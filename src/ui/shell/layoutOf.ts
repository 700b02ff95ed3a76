import { isEmbedded, isExploring, type View } from "../../view/view";

/** Where the page is. A `caption` is what is said at a step of a story in another page, under the map. */
type Setting = "page" | "story" | "embed" | "caption";
/** What stands over the map or in its place while participation is explored. */
type Over = "bar" | "figure";
export type Layout = Setting | `${Setting} ${Over}`;

/** The state of the page in two words, by which `states.css` lays it out. */
export function layoutOf(view: Pick<View, "frame" | "story" | "explore" | "filter">): Layout {
  const setting = settingOf(view);
  if (!isExploring(view)) return setting;
  return `${setting} ${view.explore === null ? "bar" : "figure"}`;
}

function settingOf({ frame, story }: Pick<View, "frame" | "story">): Setting {
  if (isEmbedded({ frame })) return story === null ? "embed" : "caption";
  return story === null ? "page" : "story";
}
