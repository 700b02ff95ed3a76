import type { Size } from "../flat/projectorOf";
import type { MapSheet } from "../sheet/mapSheet";
import { element } from "../svg/element";
import { EMU_PER_POINT } from "./emu";
import { layoutXml, masterXml, notesMasterXml, notesXml, themeXml } from "./masterXml";
import { notesCode } from "./notesCode";
import {
  appPropertiesFile,
  type CoreProperties,
  corePropertiesFile,
  NAMESPACES,
  type Parts,
  packed,
  type Relation,
  relationsFile,
  xmlFile,
} from "./package";
import { slideXml } from "./slideXml";

/** A sheet, and what is said with it. */
export interface SlideWish {
  readonly sheet: MapSheet;
  /** A paragraph each. */
  readonly notes: readonly string[];
}

export interface DeckWish extends CoreProperties {
  /** Of the slides, in points. */
  readonly points: Size;
}

/** A deck of PowerPoint (Office Open XML, ECMA-376): native shapes, no pictures but the relief. One slide a sheet, at least one. */
export function writeSlides(slides: readonly SlideWish[], deck: DeckWish): Uint8Array {
  return packed(partsOf(slides, deck), deck.date);
}

const OFFICE = "http://schemas.openxmlformats.org";

function partsOf(slides: readonly SlideWish[], { points, ...properties }: DeckWish): Parts {
  const size = {
    x: 0,
    y: 0,
    cx: Math.round(points.width * EMU_PER_POINT),
    cy: Math.round(points.height * EMU_PER_POINT),
  };
  const [first] = slides;
  if (first === undefined) throw new Error("A deck has at least one slide.");
  const theme = themeXml(first.sheet);
  const parts: Parts = {
    "_rels/.rels": relationsFile([
      { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
      {
        id: "rId2",
        type: `${OFFICE}/package/2006/relationships/metadata/core-properties`,
        target: "docProps/core.xml",
      },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ]),
    "docProps/core.xml": corePropertiesFile(properties),
    "docProps/app.xml": appPropertiesFile(slides.length),
    "ppt/presentation.xml": presentationXml(slides.length, size),
    "ppt/_rels/presentation.xml.rels": relationsFile([
      { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
      { id: "rId2", type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
      { id: "rId3", type: "theme", target: "theme/theme1.xml" },
      { id: "rId4", type: "presProps", target: "presProps.xml" },
      ...slides.map(
        (_, i): Relation => ({ id: slideRelation(i), type: "slide", target: `slides/slide${i + 1}.xml` }),
      ),
    ]),
    "ppt/presProps.xml": xmlFile(element("p:presentationPr", NAMESPACES)),
    "ppt/slideMasters/slideMaster1.xml": masterXml(size),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationsFile([
      { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: "theme", target: "../theme/theme1.xml" },
    ]),
    "ppt/slideLayouts/slideLayout1.xml": layoutXml(size),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationsFile([
      { id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
    ]),
    "ppt/notesMasters/notesMaster1.xml": notesMasterXml(),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": relationsFile([
      { id: "rId1", type: "theme", target: "../theme/theme2.xml" },
    ]),
    "ppt/theme/theme1.xml": theme,
    "ppt/theme/theme2.xml": theme,
  };
  for (const [i, slide] of slides.entries()) Object.assign(parts, slideParts(slide, i + 1, size.cx));
  return parts;
}

function slideParts({ sheet, notes }: SlideWish, number: number, width: number): Parts {
  const { xml, links, pictures } = slideXml(sheet, width / sheet.size.width);
  const fileOf = (id: string) => `slide${number}-${id}.png`;
  return {
    [`ppt/slides/slide${number}.xml`]: xml,
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relationsFile([
      { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
      ...[...links].map(([id, target]): Relation => ({ id, type: "hyperlink", target, isExternal: true })),
      ...[...pictures.keys()].map(
        (id): Relation => ({ id, type: "image", target: `../media/${fileOf(id)}` }),
      ),
    ]),
    ...Object.fromEntries([...pictures].map(([id, href]) => [`ppt/media/${fileOf(id)}`, bytesIn(href)])),
    [`ppt/notesSlides/notesSlide${number}.xml`]: notesXml(notes, sheet.language, notesCode(sheet.address)),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relationsFile([
      { id: "rId1", type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
      { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
    ]),
  };
}

/** Of an address that holds its file in base 64. */
export function bytesIn(href: string): Uint8Array {
  return Uint8Array.from(atob(href.slice(href.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}

const slideRelation = (index: number) => `rId${index + 10}`;

function presentationXml(count: number, { cx, cy }: { cx: number; cy: number }): string {
  const ids = Array.from({ length: count }, (_, i) =>
    element("p:sldId", { id: 256 + i, "r:id": slideRelation(i) }),
  );
  const content = [
    element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2147483648, "r:id": "rId1" })),
    element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId2" })),
    element("p:sldIdLst", {}, ids.join("")),
    element("p:sldSz", { cx, cy }),
    element("p:notesSz", { cx: 6858000, cy: 9144000 }),
  ];
  return xmlFile(element("p:presentation", { ...NAMESPACES, saveSubsetFonts: 1 }, content.join("")));
}
