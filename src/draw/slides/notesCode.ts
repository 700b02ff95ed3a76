import { codePaths } from "../sheet/creditShapes";
import { element } from "../svg/element";
import { EMU_PER_POINT } from "./emu";
import { pathGeometry } from "./geometry";
import { frameXml, short } from "./shapeXml";

/** In the upper right corner of a page of notes, which is 6,858,000 EMU wide; in points. */
const PLACE = { x: 432, y: 28, side: 58 };
/** The number of the shape: slide and text have the first ones. */
const ID = 4;

/** The address of a view as a code, for a hand-out that leads back; nothing for one that is too long for any code. */
export function notesCode(address: string): string {
  const paths = codePaths(address, PLACE.x, PLACE.y, PLACE.side);
  if (paths === null) return "";
  const { box, xml } = pathGeometry(paths, true, EMU_PER_POINT);
  const head = [
    element("p:cNvPr", { id: ID, name: short(address), descr: address }),
    element("p:cNvSpPr", {}),
    element("p:nvPr", {}),
  ];
  const ink = element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" }));
  const properties = [frameXml(box), xml, ink, element("a:ln", {}, element("a:noFill", {}))];
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, head.join("")) + element("p:spPr", {}, properties.join("")),
  );
}
