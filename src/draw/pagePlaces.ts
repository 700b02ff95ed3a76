/**
 * Places of the page that are looked up in the document, by those who don't render them. Each goes by a class, which the style sheets
 * know as well; the served page, the app and the pens all take it from here.
 */
export const ON_PAGE = {
  app: "app",
  /** The bar above the map in another page. */
  embedHead: "embed-head",
  footer: "footer",
  map: "map-canvas",
  legend: "map-key",
  /** The sheet in the map on which the still pen draws. */
  paper: "still-paper",
  /** What the page came with on that sheet, until the pen draws anew. */
  picture: "picture",
} as const;

/** A place of the page as it stands now; `null` where there is none, or not yet. */
export function onPage<Kind extends Element = HTMLElement>(
  place: keyof typeof ON_PAGE,
  within: ParentNode = document,
): Kind | null {
  return within.querySelector<Kind>(`.${ON_PAGE[place]}`);
}
