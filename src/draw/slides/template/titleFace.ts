import type { EmuBox } from "../emu";
import { between } from "./boxes";
import { contrastOf } from "./colours";
import type { GroundColours } from "./groundOf";
import { colourIn, type ThemeColours } from "./themeColours";
import { inside, numberIn } from "./xml";

/** How the title of a layout is set. */
export interface TitleFace {
  /** The room of its words, in EMU. */
  readonly box: EmuBox;
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly isCapital: boolean;
  readonly colour: string;
  readonly align: "l" | "ctr" | "r";
  readonly anchor: "t" | "ctr" | "b";
  /**
   * Whether a slide has to say how its title is set: some programs write that into the sample words of a master,
   * from which nothing is taken over, and not into its styles.
   */
  readonly isOnlySample: boolean;
  /** Of the sample, where it names a font that the theme hasn't. */
  readonly typeface: string | null;
  /** Whether its colour is another than the template says, which couldn't be read there. */
  readonly isRecoloured?: boolean;
}

/** The places of the title: on the layout, and on its master. */
export interface TitlePlaces {
  readonly box: EmuBox;
  /** `null` where the title has the place of its master, though its layout has another one. */
  readonly onLayout: Element | null;
  readonly onMaster: Element | null;
  readonly master: Element;
}

export function titleFace(
  { box, onLayout, onMaster, master }: TitlePlaces,
  colours: ThemeColours,
): TitleFace {
  const places = [onLayout, onMaster];
  const styles = [
    ...places.map((place) => inside(place, "txBody", "lstStyle", "lvl1pPr")),
    inside(master, "txStyles", "titleStyle", "lvl1pPr"),
  ].filter((style) => style !== null);
  const samples = places.flatMap(sampleIn);
  const isOnlySample =
    onLayout === null || !styles.some((style) => inside(style, "defRPr")?.hasAttribute("sz"));
  const faces = [...styles.map((style) => inside(style, "defRPr")), ...(isOnlySample ? samples : [])];
  const paragraphs = [
    ...styles,
    ...(isOnlySample ? places.map((at) => inside(at, "txBody", "p", "pPr")) : []),
  ];
  const bodies = places.map((place) => inside(place, "txBody", "bodyPr"));
  const typeface = samples.map((run) => inside(run, "latin")?.getAttribute("typeface")).find(Boolean);
  return {
    box: withoutInsets(box, bodies),
    sizePt: Number(said(faces, "sz") ?? 4400) / 100,
    isBold: ["1", "true"].includes(said(faces, "b") ?? ""),
    isCapital: said(faces, "cap") === "all",
    colour: colourOf(faces, colours),
    align: oneOf(["l", "ctr", "r"] as const, said(paragraphs, "algn")),
    anchor: oneOf(["t", "ctr", "b"] as const, said(bodies, "anchor")),
    isOnlySample,
    typeface: isOnlySample ? (typeface ?? null) : null,
  };
}

/** Letters as large as a title's are read from this contrast on (WCAG 2, 1.4.3). */
const LEAST = 3;

/** A title in a colour that is read on all that may lie behind it: as it is, or in the colour of the theme's that stands out most. */
export function readOn(face: TitleFace, ground: GroundColours, colours: ThemeColours): TitleFace {
  if (ground === null) return face;
  const readAs = (colour: string) => Math.min(...ground.map((under) => contrastOf(colour, under)));
  if (readAs(face.colour) >= LEAST) return face;
  const texts = ["tx1", "tx2", "bg1", "bg2"].flatMap((name) => colours.get(name) ?? []);
  const [best = face.colour] = [...texts, "#000000", "#ffffff"].toSorted((a, b) => readAs(b) - readAs(a));
  return { ...face, colour: best, isRecoloured: true };
}

/** The first of these that says it, from the nearest to the farthest. */
function said(elements: readonly (Element | null)[], name: string): string | null {
  const first = elements.find((each) => each?.hasAttribute(name));
  return first?.getAttribute(name) ?? null;
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], value: string | null): Word {
  return words.find((word) => word === value) ?? words[0];
}

function sampleIn(place: Element | null): readonly Element[] {
  const paragraph = inside(place, "txBody", "p");
  const face = inside(paragraph, "r", "rPr") ?? inside(paragraph, "endParaRPr");
  return face === null ? [] : [face];
}

function colourOf(faces: readonly (Element | null)[], colours: ThemeColours): string {
  const fills = faces.map((face) => inside(face, "solidFill")).filter((fill) => fill !== null);
  const first = fills.map((fill) => colourIn(fill, colours)).find((colour) => colour !== null);
  return first ?? colours.get("tx1") ?? "#000000";
}

/** Without the insets of its text, by default a 10th and a 20th of an inch. */
function withoutInsets({ x, y, cx, cy }: EmuBox, bodies: readonly (Element | null)[]): EmuBox {
  const inset = (name: string, usual: number) =>
    bodies.map((body) => numberIn(body, name)).find((value) => value !== null) ?? usual;
  return between(
    x + inset("lIns", 91440),
    y + inset("tIns", 45720),
    x + cx - inset("rIns", 91440),
    y + cy - inset("bIns", 45720),
  );
}
