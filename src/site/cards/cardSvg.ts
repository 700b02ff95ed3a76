import type { AtlasIndex } from "../../atlas/atlasIndex";
import { cameraShowing } from "../../draw/flat/cameraShowing";
import type { Ground } from "../../draw/flat/pixelGround";
import { projectorOf, type Size } from "../../draw/flat/projectorOf";
import { wrapped } from "../../draw/flat/wrapped";
import { element, escaped, rounded } from "../../draw/svg/element";
import { mapSvg } from "../../draw/svg/mapSvg";
import { FONT } from "../../draw/svg/writeSvg";
import type { ComposeScene } from "../../scene/composeScene";
import type { Places } from "../../scene/look";
import { light, type Palette } from "../../scene/palette";
import type { GroundSource } from "../../scene/scene";
import { asSentence } from "../../ui/locale/asOfWords";
import type { AllWords } from "../../ui/locale/words";
import { CARD_SIZE } from "../../ui/share/cardPath";
import type { Camera } from "../../view/camera";
import { DEFAULT_VIEW } from "../../view/view";
import type { Card } from "./card";
import { cardExtent } from "./cardExtent";

/** From what all cards are drawn. */
export interface CardDesk {
  readonly index: AtlasIndex;
  readonly words: AllWords;
  readonly places: Places;
  readonly ground: Ground;
  /** Kept for all cards: their marks are the same, and only what is lit differs. */
  readonly compose: ComposeScene;
}

/** A card is seen at a third of its size: lines and names are stronger than on the page. */
const PALETTE: Palette = { ink: light.ink, line: 1.4, type: 1.35 };
const { ink } = PALETTE;

const COLUMN_SIZE: Size = { width: 420, height: CARD_SIZE.height };
const MARGIN = 44;
const TEXT_WIDTH = COLUMN_SIZE.width - MARGIN - 32;
const MAP: Size = { width: CARD_SIZE.width - COLUMN_SIZE.width, height: CARD_SIZE.height };
const PADDING = { top: 48, right: 48, bottom: 48, left: 48 };
/** Nearer than this the overview of the ground is too coarse, and a place alone says little. */
const CLOSEST = 5;

/** What nobody sees on a card, and what makes its file half as large again. */
const LEFT_OUT: ReadonlySet<GroundSource> = new Set(["heights", "rivers"]);

/** The left part of a picture for a link: what it is. */
export function columnSvg(card: Card, desk: CardDesk): string {
  const { width, height } = COLUMN_SIZE;
  return drawing(COLUMN_SIZE, [
    element("rect", { x: width - 1, width: 1, height, fill: ink.coast }),
    wordmark(desk.words),
    ...head(card),
    ...foot(desk),
  ]);
}

/** The right part: the map of that view by the still pen. Cards with the same look of the map and the same spot share it. */
export function cardMapSvg(card: Card, { index, words, places, ground, compose }: CardDesk): string {
  const look = { palette: PALETTE, language: words.language, countryName: words.country, places };
  const whole = compose(index, { ...DEFAULT_VIEW, picked: card.picked }, look);
  const scene = { ...whole, ground: whole.ground.filter(({ from }) => !LEFT_OUT.has(from)) };
  const fitting = cameraShowing(cardExtent(index, card.picked), MAP, PADDING);
  const camera = { ...fitting, zoom: Math.min(fitting.zoom, CLOSEST) };
  const map = mapSvg(scene, ground, camera, MAP, {
    title: card.title,
    description: words.t("overview.lead"),
    idPrefix: "m",
    interactive: false,
    isLight: true,
  });
  return drawing(MAP, [map, spotMark(card, camera)]);
}

function drawing(size: Size, content: readonly string[]): string {
  const paper = element("rect", { ...size, fill: ink.paper });
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, "font-family": FONT };
  return element("svg", root, [paper, ...content].join("\n"));
}

/** A meeting's place is full; the seat on which it hangs, where no venue is known, is hollow. */
function spotMark({ spot }: Card, camera: Camera): string {
  if (spot === null) return "";
  const [x, y] = projectorOf(camera, MAP).project(spot.at);
  const at = { cx: rounded(x, 1), cy: rounded(y, 1) };
  const ring = element("circle", { ...at, r: 15, fill: ink.paper, stroke: ink.centre, "stroke-width": 2.5 });
  return ring + (spot.isVenue ? element("circle", { ...at, r: 8.5, fill: ink.centre }) : "");
}

/** The sign of the atlas and its name. */
function wordmark({ t }: AllWords): string {
  const stroke = { fill: "none", "stroke-width": 2.6, "stroke-linecap": "round" };
  const sign = [
    element("path", { ...stroke, d: "M2 8c7 0 8 4 10 4", stroke: ink.missionA }),
    element("path", { ...stroke, d: "M22 16c-7 0-8-4-10-4", stroke: ink.missionB }),
    element("circle", { cx: 12, cy: 12, r: 2.8, fill: ink.paper, stroke: ink.centre, "stroke-width": 2 }),
  ].join("");
  return [
    element("g", { transform: `translate(${MARGIN - 2} ${MARGIN - 8}) scale(1.4)` }, sign),
    text([t("app.name")], MARGIN + 44, MARGIN + 17, { size: 24, weight: 600, fill: ink.capitalText }),
  ].join("");
}

const TITLES = [
  { size: 46, most: 3 },
  { size: 40, most: 4 },
  { size: 33, most: 5 },
  { size: 28, most: 7 },
] as const;

/** Kind, title and lines, from the top; a long title is set smaller, one that is far too long is cut. */
function head({ kind, title, lines, accent }: Card): string[] {
  const face = ({ size, most }: (typeof TITLES)[number]) => linesOf(title, size, most);
  const chosen = TITLES.find((each) => !face(each).at(-1)?.endsWith("…")) ?? TITLES[3];
  const titleLines = face(chosen);
  const top = 140;
  const titleTop = top + 50 + chosen.size * 0.95;
  const linesTop = titleTop + (titleLines.length - 1) * chosen.size * 1.16 + 46;
  const small = lines.flatMap((line) => wrapped(line, { size: 21, weight: 400 }, TEXT_WIDTH, 3));
  return [
    element("rect", { x: MARGIN, y: top - 22, width: 48, height: 5, rx: 2.5, fill: ink[accent] }),
    text([kind], MARGIN, top + 18, { size: 20, weight: 600, fill: ink.countryText }),
    text(titleLines, MARGIN, titleTop, { size: chosen.size, weight: 600, fill: ink.capitalText }),
    text(small, MARGIN, linesTop, { size: 21, weight: 400, fill: ink.cityText, leading: 1.38 }),
  ];
}

/** A line may end after a dash between two names, as well as between words. */
function linesOf(title: string, size: number, most: number): string[] {
  const parted = title.replace(/–(?=\S)/g, `–${JOINER} `);
  return wrapped(parted, { size, weight: 600 }, TEXT_WIDTH, most).map((line) =>
    line.replaceAll(`${JOINER} `, "").replaceAll(JOINER, ""),
  );
}

/** Tells a space that was put in from one that was there. */
const JOINER = "\u2060";

/** Date of the data and the note on boundaries, at the bottom. */
function foot({ index, words }: CardDesk): string[] {
  const { t, date, said } = words;
  const face = { size: 13.5, weight: 400, fill: ink.countryText, leading: 1.35 };
  const asOf = `${asSentence(t("data.asOf", { date: date(index.horizon) }), words.language)}.`;
  const lines = [asOf, said(index.disclaimer).text].flatMap((line) => wrapped(line, face, TEXT_WIDTH, 6));
  const top = CARD_SIZE.height - 34 - (lines.length - 1) * face.size * face.leading;
  return [text(lines, MARGIN, top, face)];
}

interface Face {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Distance of two lines, in sizes. */
  readonly leading?: number;
}

function text(lines: readonly string[], x: number, y: number, face: Face): string {
  const { size, weight, fill, leading = 1.16 } = face;
  const spans = lines.map((line, i) =>
    element("tspan", { x, y: rounded(y + i * size * leading, 1) }, escaped(line)),
  );
  const spacing = size > 30 ? -0.02 * size : 0;
  const attributes = {
    "font-size": size,
    "font-weight": weight,
    fill,
    "letter-spacing": rounded(spacing, 1),
  };
  return element("text", attributes, spans.join(""));
}
