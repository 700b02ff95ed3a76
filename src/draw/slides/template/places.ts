import type { EmuBox } from "../emu";
import { childrenOf, inside, numberIn } from "./xml";

/** What stands on a master or a layout: a place for a slide's own words, or something that is seen on every slide. */
export interface Standing {
  readonly element: Element;
  /** `null` where it has the place of its master. */
  readonly box: EmuBox | null;
  /** The kind of placeholder, such as `title`; `null` for what is seen. */
  readonly placeholder: string | null;
  /** By which a placeholder of a slide is that of its layout. */
  readonly idx: string | null;
}

/** All that stands on a master or a layout, bottom first, out of its groups. */
export function standingOn(part: Element): readonly Standing[] {
  const tree = inside(part, "cSld", "spTree");
  return tree === null ? [] : childrenOf(tree).flatMap((each) => standing(each, (box) => box));
}

type Move = (box: EmuBox) => EmuBox;

function standing(element: Element, move: Move): readonly Standing[] {
  switch (element.localName) {
    case "sp":
    case "pic":
    case "cxnSp":
    case "graphicFrame":
      return isHidden(element) ? [] : [one(element, move)];
    case "grpSp": {
      const within = groupMove(element);
      return childrenOf(element).flatMap((each) => standing(each, (box) => move(within(box))));
    }
    case "AlternateContent": {
      const choice = inside(element, "Choice") ?? inside(element, "Fallback");
      return choice === null ? [] : childrenOf(choice).flatMap((each) => standing(each, move));
    }
    default:
      return [];
  }
}

function one(element: Element, move: Move): Standing {
  const properties = inside(headOf(element), "nvPr");
  const placeholder = inside(properties, "ph");
  const frame = inside(element, "spPr", "xfrm") ?? inside(element, "xfrm");
  const box = frame && boxIn(frame, "off", "ext");
  return {
    element,
    box: box && move(box),
    placeholder: placeholder && (placeholder.getAttribute("type") || "obj"),
    idx: placeholder && (placeholder.getAttribute("idx") || null),
  };
}

const headOf = (element: Element) =>
  childrenOf(element).find(({ localName }) => localName.startsWith("nv")) ?? null;

const isHidden = (element: Element) => inside(headOf(element), "cNvPr")?.getAttribute("hidden") === "1";

/** From the coordinates inside a group to those around it. */
function groupMove(group: Element): Move {
  const frame = inside(group, "grpSpPr", "xfrm");
  const outer = frame && boxIn(frame, "off", "ext");
  const inner = frame && boxIn(frame, "chOff", "chExt");
  if (!outer || !inner || inner.cx === 0 || inner.cy === 0) return (box) => box;
  const [wide, high] = [outer.cx / inner.cx, outer.cy / inner.cy];
  return ({ x, y, cx, cy }) => ({
    x: outer.x + (x - inner.x) * wide,
    y: outer.y + (y - inner.y) * high,
    cx: cx * wide,
    cy: cy * high,
  });
}

function boxIn(frame: Element, corner: string, extent: string): EmuBox | null {
  const [at, size] = [inside(frame, corner), inside(frame, extent)];
  const [x, y] = [numberIn(at, "x"), numberIn(at, "y")];
  const [cx, cy] = [numberIn(size, "cx"), numberIn(size, "cy")];
  return x === null || y === null || cx === null || cy === null ? null : { x, y, cx, cy };
}
