import { strToU8, type Zippable, zipSync } from "fflate";
import type { Palette } from "../../../scene/palette";
import { element } from "../../svg/element";
import { contentTypeOf, relationsFile, xmlFile } from "../package";
import type { DeckWish, SlideWish } from "../writeSlides";
import { type KeptParts, keptParts, withoutSlides } from "./keptParts";
import { type Led, type PartTypes, relationsPath, relativePath, TYPES, typesOf } from "./openPackage";
import {
  leading,
  notesMasterFor,
  type OwnPart,
  PROPERTY_RELATIONS,
  properties,
  slideParts,
  slidePath,
} from "./ownParts";
import { presentationWith } from "./presentationWith";
import type { SlideTemplate } from "./readTemplate";

/**
 * A deck in a reader's own template: its masters, layouts, fonts and pictures stay, its slides go. One slide a sheet, at
 * least one; their size is the template's.
 */
export function writeInto(
  template: SlideTemplate,
  slides: readonly [SlideWish, ...SlideWish[]],
  deck: Omit<DeckWish, "points">,
  palette: Palette,
): Uint8Array {
  const kept = keptParts(template.files, template.presentation);
  const notesMaster = notesMasterFor(template, slides[0]);
  const own = [
    ...properties(deck, slides.length),
    ...notesMaster.parts,
    ...slides.flatMap((slide, i) => slideParts(slide, i + 1, template, notesMaster.path, palette)),
  ];
  const top = topRelations(kept, template.presentation, slides.length, notesMaster);
  const root = withoutSlides(template.files, template.presentation);
  const ids = top.presentation.filter(({ type }) => type === "slide").map(({ id }) => id);
  const notes = top.presentation.find(({ type }) => type === "notesMaster")?.id ?? "";
  const presentation = presentationWith(root, ids, notes);
  return zipped([...keptFiles(kept, template), ...own, ...changedFiles(template, presentation, top)], {
    types: typesOf(template.files),
    template,
    date: deck.date,
  });
}

interface TopRelations {
  readonly package: readonly Led[];
  readonly presentation: readonly Led[];
}

/** What the package and the presentation lead to: what they led to, and what we add. */
function topRelations(
  { relations }: KeptParts,
  presentation: string,
  count: number,
  notesMaster: ReturnType<typeof notesMasterFor>,
): TopRelations {
  const known = (part: string) => relations.get(part) ?? [];
  const slides = Array.from({ length: count }, (_, i) =>
    leading(`rIdSlide${i + 1}`, "slide", slidePath(i + 1)),
  );
  const notes = notesMaster.parts.length === 0 ? [] : [leading("rIdNotes", "notesMaster", notesMaster.path)];
  const own = PROPERTY_RELATIONS.map(([type, target], i) => leading(`rIdAbout${i + 1}`, type, target));
  return {
    package: [...known(""), ...own],
    presentation: [...known(presentation), ...notes, ...slides],
  };
}

/** Parts of the template as they are; one that led to a slide that is gone leads to the first of ours. */
function keptFiles({ files, relations }: KeptParts, { presentation }: SlideTemplate): OwnPart[] {
  return [...files]
    .filter(([path]) => path !== presentation)
    .map(([path, content]) => ({
      path,
      content,
      relations: (relations.get(path) ?? []).map((each) =>
        each.isExternal || files.has(each.target) ? each : { ...each, target: slidePath(1) },
      ),
    }));
}

function changedFiles(template: SlideTemplate, content: string, top: TopRelations): OwnPart[] {
  return [
    { path: template.presentation, content, relations: top.presentation },
    { path: "", content: "", relations: top.package },
  ];
}

interface Zipping {
  readonly types: PartTypes;
  readonly template: SlideTemplate;
  readonly date: string;
}

/** Pictures and fonts are small already. */
const PRESSED = /\.(?:png|jpe?g|gif|wmf|emf|fntdata|mp4|wdp)$/i;

function zipped(parts: readonly OwnPart[], { types, template, date }: Zipping): Uint8Array {
  const files: Zippable = { [TYPES]: strToU8(typesFile(parts, types, template)) };
  for (const { path, content, relations } of parts) {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    if (path !== "") files[path] = PRESSED.test(path) ? [bytes, { level: 0 }] : bytes;
    if (relations.length > 0)
      files[relationsPath(path)] = strToU8(relationsFile(relations.map(relationFrom(path))));
  }
  return zipSync(files, { level: 6, mtime: `${date}T00:00:00` });
}

const relationFrom =
  (part: string) =>
  ({ id, wholeType, target, isExternal }: Led) => ({
    ...{ id, type: wholeType, isExternal },
    target: isExternal ? target : encodeURI(relativePath(part, target)),
  });

/** Kinds of the template's parts as it says them, and of ours. */
function typesFile(
  parts: readonly OwnPart[],
  types: PartTypes,
  { presentation, files }: SlideTemplate,
): string {
  const endings = new Map([...types.byEnding, ...ENDINGS]);
  const overrides = parts.flatMap(({ path }) => {
    const known = types.byPath.get(path) ?? null;
    const isOwn = path.endsWith(".xml") && !files.has(path);
    const type = path === presentation ? contentTypeOf(MAIN) : isOwn ? contentTypeOf(path) : known;
    return [[path, type] as const];
  });
  const content = [
    ...[...endings].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
    ...overrides.flatMap(([path, type]) =>
      type === null ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })],
    ),
  ];
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return xmlFile(element("Types", { xmlns }, ...content));
}

const MAIN = "ppt/presentation.xml";
const ENDINGS = [
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
  ["png", "image/png"],
] as const;
