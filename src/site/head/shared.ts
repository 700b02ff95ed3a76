import type { Picked } from "../../view/view";

/** A page as others see it: in a chat, in a search engine, in a CMS that asks for something to embed. */
export interface Shared {
  /** Where the page lies, from the site's folder; nothing for the first page. */
  readonly path: string;
  readonly picked: Picked | null;
  /** The id of the story that the page tells. */
  readonly story?: string;
  readonly title: string;
  readonly description: string;
}
