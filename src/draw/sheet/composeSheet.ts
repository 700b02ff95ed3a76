import type { Dash } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { marksOnMap } from "../flat/marksOnMap";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import { aboutScene, outstanding } from "./aboutScene";
import { bordersOn } from "./bordersOn";
import { creditShapes } from "./creditShapes";
import { drawnUntilSaid, wordsSaid } from "./dashesSaid";
import { hasRoom, type LegendForm, legendArea, legendShapes } from "./legendShapes";
import { mapInFrame } from "./mapInFrame";
import type { MapSheet, SheetWish, WordedLegend } from "./mapSheet";
import { corridorsNamed } from "./neededNames";
import { legible, titleShape, toldShape } from "./pageParts";
import { projectionFor, sheetCamera, sheetProjector } from "./sheetCamera";
import { legendForms, type SheetFrame, sheetFrame } from "./sheetFrame";
import { sheetOf } from "./sheetOf";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Lays a map out on a sheet: title, map, legend, scale, locator, credits. All that a format has to do is to say the
 * shapes in its own words.
 */
export function composeSheet(asked: SheetWish): MapSheet {
  const wish = { ...asked, scene: aboutScene(asked.scene), title: legible(asked.title) };
  const { palette, layerName } = wish;
  const { legend, frame, drawn } = drawnWith(wish);
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [titleShape(frame, wish)]],
    ["text", frame.text === null ? [] : [toldShape(frame.text, wish)]],
    ["legend", legend === null || frame.legend === null ? [] : legendShapes(legend, frame.legend, palette)],
    ["credits", creditShapes(frame.credits, wish)],
  ];
  const sheet = sheetOf(wish, [...drawn.layers, ...namedLayers(page, layerName)]);
  return { ...sheet, description: drawn.map.said || wish.description, map: drawn.map };
}

/** The map with its legend, in which what is said at the lines isn't said again. */
function drawnWith(wish: SheetWish) {
  const { lineWords = [] } = wish;
  return drawnUntilSaid(
    lineWords.map(({ dash }) => dash),
    (said) => {
      const { legend, frame } = laidOut(wish, said);
      const drawn = mapInFrame(wish, frame, cameraOf(wish, frame));
      const saidAt = wordsSaid(lineWords, drawn.layers).map(({ dash }) => dash);
      return { drawn: { legend, frame, drawn }, saidAt };
    },
  );
}

function cameraOf({ extent, projection }: SheetWish, { map }: SheetFrame): Camera {
  return sheetCamera(projectionFor(extent, projection), extent, map, NO_PADDING);
}

interface LaidOut {
  readonly legend: WordedLegend | null;
  readonly frame: SheetFrame;
}

/** The most of a sheet that its legend may take, from 0 to 1. */
const MOST_LEGEND = 0.2;

/** Of the ways in which the legend has room and leaves the map enough, the one that shows the most of the map; if there is none, the last. */
function laidOut(wish: SheetWish, said: ReadonlySet<Dash>): LaidOut {
  const { legendFor, size } = wish;
  if (legendFor === null) return { legend: null, frame: sheetFrame(wish, null, "bare") };
  const zoomOf = ({ frame }: LaidOut) => cameraOf(wish, frame).zoom;
  const [...forms] = legendForms(size).map((form) => withLegend(wish, legendFor, form, said));
  const least = forms.pop()!;
  const most = MOST_LEGEND * size.width * size.height;
  const good = forms.filter(
    ({ legend, frame }) => hasRoom(legend!, frame.legend!) && legendArea(legend!, frame.legend!) <= most,
  );
  return good.toSorted((a, b) => zoomOf(b) - zoomOf(a))[0] ?? least;
}

/** A legend of what stands out on the map beside it, and the frame of both. */
function withLegend(
  wish: SheetWish,
  legendFor: NonNullable<SheetWish["legendFor"]>,
  form: LegendForm,
  said: ReadonlySet<Dash>,
): LaidOut {
  const marks = outstanding(wish.scene);
  let legend = legendFor(marks, 0);
  // Under a map the legend's height decides how much is on the map, which decides the legend.
  for (let round = 0; round < 2; round += 1) {
    const frame = sheetFrame(wish, legend, form);
    const projection = projectionFor(wish.extent, wish.projection);
    const projector = sheetProjector(projection, cameraOf(wish, frame), frame.map);
    const borders = bordersOn(wish.ground, projector);
    const named = corridorsNamed(wish.scene, projector);
    legend = withRows(
      legendFor(marksOnMap(marks, projector), projector.zoom),
      ({ isName, text, dash, border }) =>
        !(isName && named.has(text)) && !(dash && said.has(dash)) && !(border && !borders.has(border)),
    );
  }
  return { legend, frame: sheetFrame(wish, legend, form) };
}

/** A legend of those rows that say what the map doesn't, of something that is on it. */
function withRows(legend: WordedLegend, isNeeded: (row: LegendRow) => boolean): WordedLegend {
  const groups = legend.groups.map((group) => ({ ...group, rows: group.rows.filter(isNeeded) }));
  return { ...legend, groups: groups.filter(({ rows }) => rows.length > 0) };
}

type LegendRow = WordedLegend["groups"][number]["rows"][number];
