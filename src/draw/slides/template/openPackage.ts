import { parsed } from "./xml";

/** Files of an office document by their paths (Open Packaging Conventions, ECMA-376 part 2). */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What a part leads to: another part by its path, or an address outside. */
export interface Led {
  readonly id: string;
  /** The last word of the relation's type. */
  readonly type: string;
  /** The whole of it. */
  readonly wholeType: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const ROOT_RELATIONS = "_rels/.rels";
export const TYPES = "[Content_Types].xml";

/** Throws where the part isn't there. */
export function partIn(files: Files, path: string): Element {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} isn’t in the file.`);
  return parsed(bytes);
}

/** Where the relations of a part are written; of the whole package for `""`. */
export function relationsPath(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return part === "" ? ROOT_RELATIONS : `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Relations of a part, in their order; none where it has no file of them. */
export function relationsOf(files: Files, part: string): readonly Led[] {
  const path = relationsPath(part);
  if (!files.has(path)) return [];
  return Array.from(partIn(files, path).getElementsByTagNameNS("*", "Relationship"), (relation) => {
    const say = (name: string) => relation.getAttribute(name) ?? "";
    const isExternal = say("TargetMode") === "External";
    const target = isExternal ? say("Target") : resolved(say("Target"), part);
    const wholeType = say("Type");
    return { id: say("Id"), type: wholeType.split("/").at(-1) ?? "", wholeType, target, isExternal };
  });
}

/** The parts to which one leads by relations of a type. */
export function ledTo(files: Files, part: string, type: string): readonly string[] {
  return relationsOf(files, part)
    .filter((relation) => relation.type === type && !relation.isExternal)
    .map(({ target }) => target);
}

function resolved(target: string, part: string): string {
  const base = new URL(part, "file:///");
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}

/** How a part is reached from another one. */
export function relativePath(from: string, to: string): string {
  const [folder, path] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = folder.findIndex((name, i) => name !== path[i]);
  const kept = shared === -1 ? folder.length : shared;
  return [...folder.slice(kept).map(() => ".."), ...path.slice(kept)].join("/");
}

/** Kinds of parts: by their paths, else by their endings. */
export interface PartTypes {
  readonly byPath: ReadonlyMap<string, string>;
  readonly byEnding: ReadonlyMap<string, string>;
}

export function typesOf(files: Files): PartTypes {
  const listed = Array.from(partIn(files, TYPES).childNodes).filter(
    (node): node is Element => node.nodeType === 1,
  );
  const pairs = (name: string, key: string) =>
    listed
      .filter(({ localName }) => localName === name)
      .map((each) => [each.getAttribute(key) ?? "", each.getAttribute("ContentType") ?? ""] as const);
  return {
    byPath: new Map(pairs("Override", "PartName").map(([path, type]) => [path.replace(/^\//, ""), type])),
    byEnding: new Map(pairs("Default", "Extension").map(([ending, type]) => [ending.toLowerCase(), type])),
  };
}
