import { type Files, type Led, partIn, relationsOf, TYPES } from "./openPackage";
import { childrenOf } from "./xml";

/** What of a template isn't taken over: its slides, what is said and remembered about them, and what was signed. */
const LEFT_OUT = [
  "slide",
  "commentAuthors",
  "authors",
  "viewProps",
  "thumbnail",
  "origin",
  "revisionInfo",
  "core-properties",
  "extended-properties",
];

export interface KeptParts {
  readonly files: Files;
  /** Relations of each kept part that has some; of the package for `""`. */
  readonly relations: ReadonlyMap<string, readonly Led[]>;
}

/** What a template needs once its slides are gone: all that its presentation still leads to. */
export function keptParts(files: Files, presentation: string): KeptParts {
  const slides = new Set(
    relationsOf(files, presentation)
      .filter(isSlide)
      .map(({ target }) => target),
  );
  const relations = new Map<string, readonly Led[]>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (relations.has(part)) continue;
    const own = relationsOf(files, part).filter(
      ({ type, target, isExternal }) =>
        isExternal || (files.has(target) && !(isTop(part, presentation) && LEFT_OUT.includes(type))),
    );
    relations.set(part, own);
    waiting.push(
      ...own.filter((each) => !each.isExternal && !slides.has(each.target)).map(({ target }) => target),
    );
  }
  const kept = [...files].filter(([path]) => path !== TYPES && relations.has(path));
  return { files: new Map(kept), relations };
}

const isSlide = ({ type }: Led) => type === "slide";
const isTop = (part: string, presentation: string) => part === "" || part === presentation;

/** The root of the presentation without the lists of what is gone. */
export function withoutSlides(files: Files, presentation: string): Element {
  const root = partIn(files, presentation);
  for (const name of ["custShowLst", "sldIdLst", "sectionLst"])
    for (const list of Array.from(root.getElementsByTagNameNS("*", name))) takeOut(list);
  return root;
}

/** An extension holds one list: it goes with it, and so does the list of extensions when nothing else is in it. */
function takeOut(list: Element): void {
  const parent = list.parentElement;
  list.parentNode?.removeChild(list);
  const isHolder = parent?.localName === "ext" || parent?.localName === "extLst";
  if (isHolder && childrenOf(parent).length === 0) takeOut(parent);
}
