import type { EmuBox } from "../emu";
import { areaOf } from "./boxes";
import { contrastOf } from "./colours";
import { backgroundOf, type GroundColours, groundUnder } from "./groundOf";
import { type Files, ledTo, partIn, relationsOf } from "./openPackage";
import { type Standing, standingOn } from "./places";
import { besideEmblems, hiddenBy, roomOf } from "./roomOf";
import { type ThemeColours, themeColours } from "./themeColours";
import { readOn, type TitleFace, type TitlePlaces, titleFace } from "./titleFace";
import { allIn, childrenOf, inside, relationIn, serialized } from "./xml";

/** A layout that slides can be made in. */
export interface TitledLayout {
  readonly path: string;
  /** By which colours its words for them mean, as its slides repeat it. */
  readonly colourMap: string | null;
  readonly kind: string;
  readonly title: TitleFace;
  /**
   * Where the slide has to say the place of its title: that of the master, where the layout leaves no room under its
   * own. LibreOffice writes such layouts: all masters have the places of the first one.
   */
  readonly titleBox: EmuBox | null;
  /** Whose place the title has. */
  readonly by: "layout" | "master";
  readonly number: NumberPlace | null;
  readonly room: EmuBox;
  readonly colours: ThemeColours;
  readonly background: GroundColours;
  /** What the room lies on. */
  readonly ground: GroundColours;
  readonly seen: readonly Seen[];
  /** The part of the room that hides something of that. */
  readonly hidden: number;
}

/** The layout's place for the number of a slide. */
export interface NumberPlace {
  /** By which a slide's number is the layout's. */
  readonly idx: string | null;
  /** Where the slide has to say the place, as for the title. */
  readonly box: EmuBox | null;
}

/** What is seen on every slide, bottom first. */
export type Seen = Standing & { readonly box: EmuBox };

/** Layouts in the order in which they are preferred: those that leave the most to what is shown. */
const KINDS = ["titleOnly", "obj", "tx"];
/** The part of a slide that a good room has at least, and that any has to have. */
const ROOM = { good: 0.4, least: 0.15 };

/** The layout that suits a sheet best: a title on top, and room under it. `null` where there is none. */
export function bestLayout(files: Files, presentation: string, slide: EmuBox): TitledLayout | null {
  const all = mastersOf(files, presentation).flatMap((master) => titledLayouts(files, master, slide));
  const sizeOf = ({ room }: TitledLayout) => areaOf(room) / areaOf(slide);
  const good = all.filter((layout) => sizeOf(layout) >= ROOM.good).sort((a, b) => rankOf(a) - rankOf(b));
  const largest = all.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  return good[0] ?? (largest !== undefined && sizeOf(largest) >= ROOM.least ? largest : null);
}

/** The lower the better: a place of its own for the title, a calm ground, a kind that leaves room. */
function rankOf({ by, ground, hidden, kind }: TitledLayout): number {
  const place = KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length;
  const unrest = isCalm(ground) && hidden < MOST_HIDDEN ? 0 : 10;
  return (by === "layout" ? 0 : 100) + unrest + place;
}

/** Whether words of one colour can be read all over a ground. */
function isCalm(ground: GroundColours): boolean {
  const [first, ...rest] = ground ?? [];
  return first !== undefined && rest.every((colour) => contrastOf(first, colour) < MOST_UNREST);
}

const MOST_UNREST = 1.8;
const MOST_HIDDEN = 0.03;

function mastersOf(files: Files, presentation: string): readonly string[] {
  return listed(files, presentation, partIn(files, presentation), "sldMasterIdLst");
}

/** Parts in the order in which a list names them by their relations. */
function listed(files: Files, part: string, root: Element, list: string): readonly string[] {
  const relations = new Map(relationsOf(files, part).map(({ id, target }) => [id, target]));
  const names = inside(root, list);
  return (names === null ? [] : childrenOf(names))
    .map((each) => relations.get(relationIn(each, "id") ?? ""))
    .filter((path) => path !== undefined && files.has(path)) as string[];
}

function titledLayouts(files: Files, masterPath: string, slide: EmuBox): readonly TitledLayout[] {
  const master = partIn(files, masterPath);
  const [themePath] = ledTo(files, masterPath, "theme");
  if (themePath === undefined) throw new Error(`${masterPath} has no theme.`);
  const theme = partIn(files, themePath);
  return listed(files, masterPath, master, "sldLayoutIdLst").flatMap((path) => {
    const of = { path, layout: partIn(files, path), master, theme, slide };
    const titles = [titleFound(of, "layout"), titleFound(of, "master")].filter((title) => title !== null);
    return titles.map((title) => titledLayout(of, title));
  });
}

interface LayoutParts {
  readonly path: string;
  readonly layout: Element;
  readonly master: Element;
  readonly theme: Element;
  readonly slide: EmuBox;
}

/** Where a title stands, and what its layout and its master say of it. */
interface TitleFound extends TitlePlaces {
  /** Whether it stands elsewhere than on the master. */
  readonly isMoved: boolean;
  readonly by: "layout" | "master";
}

/** The place of the title on a layout, or on its master where that is another one; `null` for none. */
function titleFound({ layout, master, slide }: LayoutParts, by: "layout" | "master"): TitleFound | null {
  const [onLayout, onMaster] = [layout, master].map((part) =>
    standingOn(part).find(({ placeholder }) => placeholder === "title"),
  );
  const mastersBox = onMaster?.box ?? null;
  const ownBox = onLayout?.box ?? mastersBox;
  const box = by === "master" ? mastersBox : ownBox;
  if (onLayout === undefined || ownBox === null || box === null) return null;
  const isMoved = isApart(ownBox, mastersBox, slide);
  const found = { box, onMaster: onMaster?.element ?? null, master, by };
  if (by === "layout") return { ...found, onLayout: onLayout.element, isMoved };
  return isMoved ? { ...found, onLayout: null, isMoved: false } : null;
}

function titledLayout(of: LayoutParts, titled: TitleFound): TitledLayout {
  const { path, layout, master, theme, slide } = of;
  const [own, masters] = [standingOn(layout), standingOn(master)];
  const override = inside(layout, "clrMapOvr", "overrideClrMapping");
  const colours = themeColours(theme, override ?? inside(master, "clrMap"));
  const seen = [...(layout.getAttribute("showMasterSp") === "0" ? [] : masters), ...own].filter(isSeen);
  const places = placesOf(titled.by === "master" ? [] : own, masters);
  const background = backgroundOf(layout, master, theme, colours);
  const isPlain = groundUnder(slide, background, seen, colours) !== null;
  const asked = { ...places, title: titled.box, seen, isTitleMoved: titled.isMoved, isPlain };
  const room = roomOf(asked, slide);
  const box = besideEmblems(titled.box, seen, slide);
  return {
    ...{ path, room, colours, background, seen, by: titled.by },
    kind: layout.getAttribute("type") ?? "",
    colourMap: override && serialized(override),
    number: numberPlace(titled.by, own, masters),
    title: readOn(
      titleFace({ ...titled, box }, colours),
      groundUnder(box, background, seen, colours),
      colours,
    ),
    titleBox: titled.by === "master" || box !== titled.box ? box : null,
    ground: groundUnder(room, background, seen, colours),
    hidden: hiddenBy(room, seen, slide),
  };
}

/** `null` where the layout has none, or nobody says where it stands. */
function numberPlace(
  by: TitledLayout["by"],
  own: readonly Standing[],
  masters: readonly Standing[],
): NumberPlace | null {
  const [onLayout, onMaster] = [own, masters].map((all) =>
    all.find(({ placeholder }) => placeholder === "sldNum"),
  );
  const mastersBox = onMaster?.box ?? null;
  if (onLayout === undefined || (by === "master" ? mastersBox : (onLayout.box ?? mastersBox)) === null)
    return null;
  return { idx: onLayout.idx, box: by === "master" ? mastersBox : null };
}

const FOOTERS = ["dt", "ftr", "sldNum"];
const AROUND = ["title", "ctrTitle", "subTitle", "hdr", ...FOOTERS];

/** Places of what a slide shows and of its footers: the layout's, which may take over its master's. */
function placesOf(own: readonly Standing[], masters: readonly Standing[]) {
  const mastersBox = (kind: string | null) =>
    masters.find(({ placeholder }) => placeholder === kind)?.box ?? null;
  const mastersBody = mastersBox("body");
  const boxOf = ({ box, placeholder }: Standing) =>
    box ?? mastersBox(placeholder) ?? (AROUND.includes(placeholder ?? "") ? null : mastersBody);
  const placed = (own.length === 0 ? masters : own).flatMap((each) => {
    const box = each.placeholder === null ? null : boxOf(each);
    return box === null ? [] : [{ box, kind: each.placeholder ?? "" }];
  });
  return {
    mastersBody,
    bodies: placed.filter(({ kind }) => !AROUND.includes(kind)).map(({ box }) => box),
    footers: placed.filter(({ kind }) => FOOTERS.includes(kind)).map(({ box }) => box),
  };
}

function isSeen(each: Standing): each is Seen {
  const hasLooks = each.element.localName !== "sp" || allIn(each.element, "spPr").length > 0;
  return each.placeholder === null && each.box !== null && hasLooks;
}

/** Whether a box lies elsewhere than another one by more than a 50th of the slide. */
function isApart(one: EmuBox, other: EmuBox | null, slide: EmuBox): boolean {
  if (other === null) return true;
  const most = slide.cx / 50;
  const differences = [one.x - other.x, one.y - other.y, one.cx - other.cx, one.cy - other.cy];
  return differences.some((each) => Math.abs(each) > most);
}
