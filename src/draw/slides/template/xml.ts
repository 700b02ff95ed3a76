/** Reading of XML by the browser's own parser: by local names, since prefixes are a program's own choice. */

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The root of a part; throws where it isn't well-formed. */
export function parsed(bytes: Uint8Array): Element {
  const read = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "application/xml");
  const root = read.documentElement;
  if (root === null || root.getElementsByTagNameNS("*", "parsererror").length > 0)
    throw new Error("A part of the file isn’t XML.");
  return root;
}

export function serialized(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

export function childrenOf(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The first child of a name, and of that its first child of the next name, and so on. */
export function inside(parent: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>(
    (at, name) => (at && childrenOf(at).find(({ localName }) => localName === name)) ?? null,
    parent,
  );
}

export function allIn(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

/** `null` where there is no such attribute, or it isn't a number. */
export function numberIn(element: Element | null, name: string): number | null {
  const value = element?.getAttribute(name) ?? "";
  return value === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

/** The id of a relation that an element names. */
export function relationIn(element: Element, name: "id" | "embed"): string | null {
  return element.getAttributeNS(RELATIONS, name) || null;
}
