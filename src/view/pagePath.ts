import { PICKED_KINDS, type Picked } from "./view";

/** Where the page of a thing lies that needs no script, from the site's folder. */
export function pagePath({ kind, id }: Picked): string {
  return `${kind}/${id}.html`;
}

/** Where the page of a story lies. */
export function storyPath(id: string): string {
  return `story/${id}.html`;
}

/** The thing whose page lies there, or `null`. The pair of `pagePath`; what is before it is let go. */
export function pickedOfPage(path: string): Picked | null {
  const [, kind, id] = new RegExp(`(?:^|/)(${PICKED_KINDS.join("|")})/(.+)\\.html$`).exec(path) ?? [];
  const known = PICKED_KINDS.find((each) => each === kind);
  return known && id ? { kind: known, id } : null;
}
