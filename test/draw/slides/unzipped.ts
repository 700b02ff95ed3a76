import { strFromU8, unzipSync } from "fflate";
import { first, last, there } from "../../there";

/** An element of XML, as far as a test asks. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** Parts of a package by path, as text. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenNode[];
  text: string;
}

/** Reads XML strictly: what isn't well-formed throws, with the place. */
export function readXml(text: string): XmlNode {
  const body = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  const open: OpenNode[] = [{ name: "", attributes: {}, children: [], text: "" }];
  let at = 0;
  for (const match of body.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    readToken(match, open);
  }
  if (at !== body.length) throw new Error(`Not XML at “${body.slice(at, at + 40)}”`);
  if (open.length !== 1) throw new Error(`<${last(open).name}> is never closed`);
  return first(first(open).children);
}

function readToken([, closing, opening, written = "", isClosed, words]: string[], open: OpenNode[]): void {
  const parent = last(open);
  if (words !== undefined) parent.text += unescaped(words);
  else if (opening !== undefined) {
    const node = { name: opening, attributes: attributesIn(written), children: [], text: "" };
    parent.children.push(node);
    if (!isClosed) open.push(node);
  } else if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing that is open`);
}

const TOKEN = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<&]*(?:&[#\w]+;[^"<&]*)*")*)\s*(\/)?>|([^<]+)/g;

function attributesIn(written: string): Record<string, string> {
  const found = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  if (new Set(found.map(([, name]) => name)).size < found.length) throw new Error(`Said twice:${written}`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  if (/&(?!#\d+;|amp;|lt;|gt;|quot;)/.test(text)) throw new Error(`A bare & in “${text}”`);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** A layer of a drawing, by its id. */
export function layerIn(svg: XmlNode, id: string): XmlNode {
  return there(all(svg, "g").find(({ attributes }) => attributes["id"] === `layer-${id}`));
}

/** What a drawing says of an element when one points at it. */
export function titleIn(node: XmlNode): string {
  return first(all(node, "title")).text;
}

/** All elements of a name, in the order of the document. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return everyNode(node).filter((each) => each.name === name);
}

/** An element and all that is in it, in the order of the document. */
export function everyNode(root: XmlNode): readonly XmlNode[] {
  const known = everyNodes.get(root);
  if (known !== undefined) return known;
  const nodes: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    nodes.push(node);
    node.children.forEach(visit);
  };
  visit(root);
  everyNodes.set(root, nodes);
  return nodes;
}

/** Tests ask a document for dozens of names. */
const everyNodes = new WeakMap<XmlNode, readonly XmlNode[]>();
