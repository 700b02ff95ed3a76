import type { Palette } from "../../../scene/palette";
import { notesMasterXml, notesXml, themeXml } from "../masterXml";
import { notesCode } from "../notesCode";
import { appPropertiesFile, type CoreProperties, corePropertiesFile } from "../package";
import { bytesIn, type SlideWish } from "../writeSlides";
import { type Led, ledTo } from "./openPackage";
import type { SlideTemplate } from "./readTemplate";
import { templateSlide } from "./templateSlide";

/** A part that we add to a template. */
export interface OwnPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly relations: readonly Led[];
}

const OFFICE = "http://schemas.openxmlformats.org";
const PROPERTIES = `${OFFICE}/package/2006/relationships/metadata/core-properties`;

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";

/** `type`: the last word of the relation's type, or all of it. */
export function leading(id: string, type: string, target: string, isExternal = false): Led {
  const wholeType = type.startsWith("http") ? type : `${OFFICE}/officeDocument/2006/relationships/${type}`;
  return { id, type, wholeType, target, isExternal };
}

/** What a package says of itself, as ours do. */
export function properties(deck: CoreProperties, count: number): OwnPart[] {
  return [
    { path: CORE, content: corePropertiesFile(deck), relations: [] },
    { path: APP, content: appPropertiesFile(count), relations: [] },
  ];
}

export const PROPERTY_RELATIONS: readonly (readonly [type: string, target: string])[] = [
  [PROPERTIES, CORE],
  ["extended-properties", APP],
];

const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";

/** The template's master of notes, or ours where it has none. */
export function notesMasterFor(
  { files, presentation }: SlideTemplate,
  { sheet }: SlideWish,
): { readonly path: string; readonly parts: readonly OwnPart[] } {
  const [known] = ledTo(files, presentation, "notesMaster");
  if (known !== undefined) return { path: known, parts: [] };
  let number = 1;
  while (files.has(themePath(number))) number += 1;
  const theme = { path: themePath(number), content: themeXml(sheet), relations: [] };
  const relations = [leading("rId1", "theme", theme.path)];
  return { path: NOTES_MASTER, parts: [{ path: NOTES_MASTER, content: notesMasterXml(), relations }, theme] };
}

const themePath = (number: number) => `ppt/theme/theme${number}.xml`;
export const slidePath = (number: number) => `ppt/slides/slide${number}.xml`;

/** A slide with its notes and its pictures. The first of a deck, and a slide alone, show no number. */
export function slideParts(
  { sheet, notes }: SlideWish,
  number: number,
  template: SlideTemplate,
  notesMaster: string,
  palette: Palette,
): OwnPart[] {
  const [path, notesPath] = [slidePath(number), `ppt/notesSlides/notesSlide${number}.xml`];
  const { xml, links, pictures } = templateSlide(sheet, template, palette, number > 1 ? number : null);
  const fileOf = (id: string) => `ppt/media/corridor-atlas-${number}-${id}.png`;
  const relations = [
    leading("rId1", "slideLayout", template.layout.path),
    leading("rId2", "notesSlide", notesPath),
    ...[...links].map(([id, target]) => leading(id, "hyperlink", target, true)),
    ...[...pictures.keys()].map((id) => leading(id, "image", fileOf(id))),
  ];
  const said = notesXml(notes, sheet.language, notesCode(sheet.address));
  const notesRelations = [leading("rId1", "notesMaster", notesMaster), leading("rId2", "slide", path)];
  return [
    { path, content: xml, relations },
    { path: notesPath, content: said, relations: notesRelations },
    ...[...pictures].map(([id, href]) => ({ path: fileOf(id), content: bytesIn(href), relations: [] })),
  ];
}
