import { readView, writeView } from "../../view/address";
import { readCamera, withCamera } from "../../view/camera";
import { DEFAULT_FRAMING } from "../../view/framing";
import { isEmbedded, OWN_STORY } from "../../view/view";

/** Whether the page is the whole atlas in one file, as it is saved from a disk. */
export function isOneFile(): boolean {
  return document.documentElement.dataset["home"] !== undefined;
}

/**
 * The address of the present view, as a page of its own wherever it stands, without a story that isn't told: its code would be lines of a page. A
 * file on a disk knows the site from which it was saved, and leads there.
 */
export function addressNow(): string {
  const { home = "" } = document.documentElement.dataset;
  const { view } = readView(location.search);
  const search = isEmbedded(view)
    ? writeView({ ...view, frame: "page", framing: DEFAULT_FRAMING })
    : location.search;
  const { hash } = location;
  const kept = view.story === OWN_STORY ? hash : withCamera("", readCamera(hash));
  return (home || location.origin + location.pathname) + search + kept;
}

/** The page of the one file, as of now: it begins at the view, and knows from where it comes. */
export function savedPage(page: string, home: string, escaped: (text: string) => string): string {
  return page
    .replace('data-begin=""', () => `data-begin="${escaped(location.search + location.hash)}"`)
    .replace('data-home=""', () => `data-home="${escaped(home)}"`);
}
