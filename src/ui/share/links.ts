import type { Language } from "../../atlas/vocabulary";
import { writeView } from "../../view/address";
import { pagePath } from "../../view/pagePath";
import type { Picked, View } from "../../view/view";

export interface LinkChoice {
  /** `#map=…`, or nothing: the view then shows what it is about. */
  readonly camera: string;
  /** `null`: as the browser of whoever follows it asks. */
  readonly language: Language | null;
}

/** The address of a view on the site, whole. */
export function linkTo(root: string, view: View, { camera, language }: LinkChoice): string {
  return `${root}${writeView({ ...view, frame: "page", language })}${camera}`;
}

/** The address of the page of a record: it has a title, a text and a picture of its own for whoever shows the link. */
export function pageLink(root: string, picked: Picked): string {
  return `${root}${pagePath(picked)}`;
}
