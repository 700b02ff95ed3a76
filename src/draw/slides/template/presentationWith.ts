import { NAMESPACES, xmlFile } from "../package";
import { childrenOf, inside, serialized } from "./xml";

const P = NAMESPACES["xmlns:p"];
const R = NAMESPACES["xmlns:r"];

/** What stands before the list of slides (ECMA-376, `CT_Presentation`). */
const BEFORE_SLIDES = ["sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst"];

/** The presentation with these slides and this master of notes, by their relations. Changes the root that it is given. */
export function presentationWith(root: Element, slides: readonly string[], notesMaster: string): string {
  if (inside(root, "notesMasterIdLst") === null) {
    const master = made(root, "notesMasterId", notesMaster);
    insertAfter(root, BEFORE_SLIDES.slice(0, 1), list(root, "notesMasterIdLst", [master]));
  }
  const entries = slides.map((relation, i) => {
    const entry = made(root, "sldId", relation);
    // 256 is the first number that a slide may have.
    entry.setAttribute("id", String(256 + i));
    return entry;
  });
  insertAfter(root, BEFORE_SLIDES, list(root, "sldIdLst", entries));
  return xmlFile(serialized(root));
}

function made({ ownerDocument }: Element, name: string, relation: string): Element {
  const element = ownerDocument.createElementNS(P, `p:${name}`);
  element.setAttributeNS(R, "r:id", relation);
  return element;
}

function list({ ownerDocument }: Element, name: string, entries: readonly Element[]): Element {
  const element = ownerDocument.createElementNS(P, `p:${name}`);
  for (const entry of entries) element.appendChild(entry);
  return element;
}

function insertAfter(root: Element, names: readonly string[], added: Element): void {
  const last = childrenOf(root).findLast(({ localName }) => names.includes(localName));
  root.insertBefore(added, last === undefined ? root.firstChild : last.nextSibling);
}
