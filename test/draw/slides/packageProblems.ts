import { dirname, join } from "node:path";
import { found, there } from "../../there";
import { all, everyNode, readXml, type XmlNode } from "./unzipped";

type Parts = ReadonlyMap<string, string>;
type Xml = ReadonlyMap<string, XmlNode>;

/**
 * What is wrong with a package of PresentationML, all at once: what office programs “repair”, or don't open. It holds the parts to
 * the rules of ECMA-376 that a writer can break: parts and their types, relations, numbers of shapes, order of elements, kinds of
 * numbers, forms of tables.
 */
export function packageProblems(parts: Parts): string[] {
  const texts = new Map([...parts].filter(([path]) => !isBinary(path)));
  const xml = new Map([...texts].map(([path, text]) => [path, readXml(text)]));
  return [
    ...typeProblems(parts, xml),
    ...relationProblems(parts, xml),
    ...idProblems(xml),
    ...orderProblems(xml),
    ...numberProblems(texts),
    ...tableProblems(xml),
  ];
}

/** A picture, or a font: no text. */
const isBinary = (path: string) => /\.(?:png|odttf)$/.test(path);

function typeProblems(parts: Parts, xml: Xml): string[] {
  const listed = found(xml, "[Content_Types].xml");
  const types = all(listed, "Override").map((each) => there(each.attributes["PartName"]));
  const endings = all(listed, "Default").map((each) => there(each.attributes["Extension"]));
  const named = [...parts.keys()]
    .filter((path) => !/\.rels$|^\[/.test(path) && !(path.endsWith(".png") && endings.includes("png")))
    .map((path) => `/${path}`);
  return [
    ...named.filter((path) => !types.includes(path)).map((path) => `${path}: has no type`),
    ...types.filter((path) => !named.includes(path)).map((path) => `${path}: isn't there`),
    ...types.filter((path, i) => types.indexOf(path) !== i).map((path) => `${path}: has two types`),
  ];
}

function relationProblems(parts: Parts, xml: Xml): string[] {
  return [...xml].flatMap(([path, root]) =>
    path.endsWith(".rels") ? targetProblems(path, root, parts) : namedProblems(path, parts, xml),
  );
}

function targetProblems(path: string, root: XmlNode, parts: Parts): string[] {
  const relations = all(root, "Relationship").map(({ attributes }) => attributes);
  const ids = relations.map(({ Id }) => Id);
  return [
    ...relations
      .filter(({ TargetMode }) => TargetMode !== "External")
      .map(({ Target }) => join(dirname(path), "..", there(Target)))
      .filter((target) => !parts.has(target))
      .map((target) => `${path}: leads to ${target}, which isn't there`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: has ${id} twice`),
  ];
}

function namedProblems(path: string, parts: Parts, xml: Xml): string[] {
  const own = xml.get(join(dirname(path), "_rels", `${path.split("/").at(-1)}.rels`));
  const known = own === undefined ? [] : all(own, "Relationship").map(({ attributes }) => attributes["Id"]);
  return [...found(parts, path).matchAll(/ r:(?:id|embed)="([^"]+)"/g)]
    .filter(([, id]) => !known.includes(id))
    .map(([, id]) => `${path}: names ${id}, which isn't a relation of it`);
}

function idProblems(xml: Xml): string[] {
  return [...xml].flatMap(([path, root]) => {
    const ids = all(root, "p:cNvPr").map(({ attributes }) => there(attributes["id"]));
    const slides = all(root, "p:sldId").map(({ attributes }) => Number(attributes["id"]));
    return [
      ...ids
        .filter((id, i) => ids.indexOf(id) !== i)
        .map((id) => `${path}: two shapes have the number ${id}`),
      ...slides.filter((id) => id < 256).map((id) => `${path}: no slide may have the number ${id}`),
    ];
  });
}

/** Order of elements in their parents, by ECMA-376's schemas (pml.xsd, dml-main.xsd): office programs “repair” what deviates. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  "p:presentation": ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz"],
  "p:sldMaster": ["p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:txStyles"],
  "p:notesMaster": ["p:cSld", "p:clrMap", "p:notesStyle"],
  "p:sldLayout": ["p:cSld", "p:clrMapOvr"],
  "p:sld": ["p:cSld", "p:clrMapOvr"],
  "p:notes": ["p:cSld", "p:clrMapOvr"],
  "p:cSld": ["p:bg", "p:spTree"],
  "p:bgPr": ["a:solidFill", "a:effectLst"],
  "p:txStyles": ["p:titleStyle", "p:bodyStyle", "p:otherStyle"],
  "p:graphicFrame": ["p:nvGraphicFramePr", "p:xfrm", "a:graphic"],
  "p:nvGraphicFramePr": ["p:cNvPr", "p:cNvGraphicFramePr", "p:nvPr"],
  "a:tbl": ["a:tblPr", "a:tblGrid", "a:tr"],
  "a:tc": ["a:txBody", "a:tcPr"],
  "a:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
  "a:tcPr": ["a:lnL", "a:lnR", "a:lnT", "a:lnB", "a:noFill", "a:solidFill"],
  "p:sp": ["p:nvSpPr", "p:spPr", "p:txBody"],
  "p:pic": ["p:nvPicPr", "p:blipFill", "p:spPr"],
  "p:nvPicPr": ["p:cNvPr", "p:cNvPicPr", "p:nvPr"],
  "p:blipFill": ["a:blip", "a:stretch"],
  "p:nvSpPr": ["p:cNvPr", "p:cNvSpPr", "p:nvPr"],
  "p:nvGrpSpPr": ["p:cNvPr", "p:cNvGrpSpPr", "p:nvPr"],
  "p:spPr": ["a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:ln"],
  "p:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
  "a:xfrm": ["a:off", "a:ext", "a:chOff", "a:chExt"],
  "a:custGeom": ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst", "a:rect", "a:pathLst"],
  "a:ln": ["a:noFill", "a:solidFill", "a:prstDash", "a:round"],
  "a:lnL": ["a:noFill", "a:solidFill"],
  "a:lnB": ["a:noFill", "a:solidFill"],
  "a:pPr": ["a:lnSpc", "a:spcBef", "a:spcAft", "a:buNone", "a:defRPr"],
  "a:lvl1pPr": ["a:lnSpc", "a:spcBef", "a:spcAft", "a:buNone", "a:defRPr"],
  "a:r": ["a:rPr", "a:t"],
  "a:fld": ["a:rPr", "a:pPr", "a:t"],
  "a:rPr": ["a:ln", "a:solidFill", "a:effectLst", "a:latin", "a:ea", "a:cs", "a:hlinkClick"],
  "a:defRPr": ["a:solidFill", "a:latin", "a:ea", "a:cs"],
  "a:clrScheme": [
    "a:dk1",
    "a:lt1",
    "a:dk2",
    "a:lt2",
    ...[1, 2, 3, 4, 5, 6].map((i) => `a:accent${i}`),
    "a:hlink",
    "a:folHlink",
  ],
  "a:themeElements": ["a:clrScheme", "a:fontScheme", "a:fmtScheme"],
  "a:fmtScheme": ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"],
  "a:majorFont": ["a:latin", "a:ea", "a:cs"],
};

function orderProblems(xml: Xml): string[] {
  const wrong = [...xml].flatMap(([path, root]) =>
    everyNode(root).flatMap(({ name, children }) => {
      const order = ORDERS[name];
      const names = children.map((child) => child.name);
      return order === undefined || isInOrder(names, order) ? [] : [`${path} › ${name}: ${names.join(", ")}`];
    }),
  );
  return [...new Set(wrong)];
}

function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
}

function numberProblems(parts: Parts): string[] {
  return [...parts].flatMap(([path, text]) =>
    [...text.matchAll(/ (x|y|cx|cy|w|h|sz|spc|rad|marL|marR|marT|marB)="([^"]*)"/g)]
      .filter(([, name = "", value = ""]) => !isGood(name, value))
      .map(([all]) => `${path}:${all}`),
  );
}

const MAY_BE_NEGATIVE = ["x", "y", "spc"];

function isGood(name: string, value: string): boolean {
  if (name === "sz" && value === "quarter") return true;
  return (MAY_BE_NEGATIVE.includes(name) ? /^-?\d+$/ : /^\d+$/).test(value);
}

function tableProblems(xml: Xml): string[] {
  return [...xml].flatMap(([path, root]) =>
    all(root, "a:tbl").flatMap((table) => {
      const columns = all(table, "a:gridCol").length;
      return all(table, "a:tr")
        .map((row) => all(row, "a:tc").length)
        .filter((cells) => cells !== columns)
        .map((cells) => `${path}: a row of ${cells} cells in a table of ${columns} columns`);
    }),
  );
}
