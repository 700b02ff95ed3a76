import { cameraShowing } from "../../draw/flat/cameraShowing";
import type { Shape } from "../../draw/flat/shapes";
import { GRID } from "../../draw/groundLevels";
import { composeSheet } from "../../draw/sheet/composeSheet";
import type { MapSheet } from "../../draw/sheet/mapSheet";
import { sheetSvg } from "../../draw/sheet/sheetSvg";
import { legendOf } from "../../scene/legendOf";
import type { Look } from "../../scene/look";
import { light } from "../../scene/palette";
import { followsGrid, showsGround } from "../../scene/scene";
import { creditsOf, describing, gridCredits, wordedLegend } from "../../ui/export/sheets/sheetWish";
import { DARK_STYLE } from "./darkStyle";
import type { EmbedKit, StillEmbed, StillMap } from "./stillEmbed";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const SIZE = { width: 960, height: 600 };
/** Coarser than an export: the picture comes with a page that somebody else made. */
const TOLERANCE_PX = 1;

/**
 * The map as a picture, with title, legend, scale, credit and disclaimer in it: light, and dark where the reader's system asks
 * for it. The light colours stand on the shapes, so that a slide or a drawing program that knows no style sheet shows them.
 */
export function embedPicture(embed: StillEmbed, { sceneIn, draw }: StillMap, kit: EmbedKit): string {
  const { title, extent, mapHref, view } = embed;
  const { words, index, front, ground, places } = kit;
  const { t } = words;
  const look: Look = { palette: light, language: "en", countryName: words.country, places };
  const scene = sceneIn(look);
  // The map is a part of the picture, and no nearer than one that fills it: rather named once too often than not.
  const isGridDrawn =
    followsGrid(scene.marks) || showsGround(scene.ground, GRID, cameraShowing(extent, SIZE, NO_PADDING).zoom);
  const sheet = composeSheet({
    ...{ scene, ground, extent, title, size: SIZE, palette: light, language: "en", address: mapHref },
    description: title,
    describe: describing({ index, view, places, marks: scene.marks }, title, words),
    credits: [...creditsOf(front, words), ...gridCredits(isGridDrawn, words)],
    legendFor: (drawn, zoom) => wordedLegend(legendOf(drawn, index, view, look, null, { zoom }), words),
    lengthWords: (km) => t("unit.km", { value: words.number(km) }),
    hasLocator: view.picked !== null,
    hasCode: false,
    layerName: (id) => t(`export.layer.${id}`),
    tolerancePx: TOLERANCE_PX,
    draw,
  });
  return sheetSvg(withLinkWords(sheet, `${t("app.openMap")}: ${t("app.name")}`), { style: DARK_STYLE });
}

/** The site doesn't know where it lies: the address is a link from here, and words. */
function withLinkWords(sheet: MapSheet, text: string): MapSheet {
  const worded = (shape: Shape): Shape =>
    shape.shape === "text" && shape.link !== undefined ? { ...shape, lines: [text], whole: text } : shape;
  return { ...sheet, layers: sheet.layers.map((layer) => ({ ...layer, shapes: layer.shapes.map(worded) })) };
}
