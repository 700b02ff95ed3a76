import { simplified } from "../../atlas/simplified";
import {
  type AreaMark,
  BAND_STOPS,
  type BandMark,
  CASING_OPACITY,
  CASING_PX,
  CORE_RATIO,
  factorAt,
  type LineMark,
  type Mark,
  type PointMark,
  type PointShape,
  widthAt,
} from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";
import { type AlikeBands, alikeBands, bandWidth, type Slope, strokeCount } from "./alikeBands";
import { type BandLevel, bandLevels } from "./bandLevels";
import type { MapKit, WidePath } from "./mapKit";
import { LEADER_PX, type PlacedLabel } from "./placeLabels";
import type { Pixel } from "./projectorOf";
import {
  type DiscShape,
  type Path,
  type PathShape,
  pathShape,
  pathShapes,
  type Shape,
  type Stroke,
  solid,
  textShape,
} from "./shapes";
import { inOneLine, LINE_HEIGHT, textLines } from "./textExtent";

/** Countries, each a shape of its own, and its outline another. */
export function areaShapes(areas: readonly AreaMark[], kit: MapKit): PathShape[] {
  const countries = new Map(kit.ground("countries").map((country) => [country.id, country]));
  const cut = kit.cutGround(false);
  return areas.flatMap((area): PathShape[] => {
    const country = countries.get(area.country);
    if (country === undefined) return [];
    const { fill, fillOpacity, stroke, strokeWidth } = area;
    const strength = kit.opacityOf(area);
    const tint = { ...named(area), opacity: fillOpacity * strength, paths: cut.areas(country), fill };
    const edge = { ...named(area), id: `${area.id}-outline`, opacity: strength };
    return [
      ...pathShapes(tint),
      ...(strokeWidth > 0
        ? pathShapes({ ...edge, paths: cut.lines(country), stroke: solid(stroke, strokeWidth) })
        : []),
    ];
  });
}

/** Bands in levels, each a shape, or one a kind of bands: where bands meet or cross, the stronger is seen, and none darkens another. */
export function bandShapes(bands: readonly BandMark[], kit: MapKit): PathShape[] {
  const seen = bands.filter(({ minZoom }) => kit.projector.zoom >= minZoom);
  const kinds = alikeBands(seen, kit.opacityOf)
    .map((alike) => bandKind(alike, kit))
    .filter(({ ways }) => ways.length > 0)
    .sort((a, b) => a.opacity - b.opacity);
  const widest = Math.max(...kinds.flatMap(({ ways }) => ways.map(({ width }) => width)));
  const levels = bandLevels(
    kinds.map(({ opacity }) => opacity),
    strokeCount(widest, gentler(kit.fineness.slope, factorAt(BAND_STOPS, kit.projector.zoom))),
  );
  return levels.flatMap((level, i) => levelShapes(kinds, level, i, kit));
}

/** Weaker bands have fewer levels: each is as strong as before, and none is lost in whole steps of colour. */
function gentler(slope: Slope, part: number): Slope {
  return { ...slope, most: Math.max(slope.fewest, Math.round(slope.most * part)) };
}

/** Bands that look alike. */
type BandKind = Pick<BandMark, "id" | "fill"> & {
  readonly name: string;
  readonly opacity: number;
  readonly ways: readonly WidePath[];
};

function bandKind({ first, bands }: AlikeBands, kit: MapKit): BandKind {
  const { id, fill, title } = first;
  const name = [...new Set(bands.map((band) => band.title))].join(" · ") || title;
  const strength = first.opacity * factorAt(BAND_STOPS, kit.projector.zoom);
  return { id, fill, name, opacity: strength * kit.opacityOf(first), ways: waysOf(bands, kit) };
}

/** The weakest kind first: the stronger lie over it. */
function levelShapes(
  kinds: readonly BandKind[],
  { opacity, parts }: BandLevel,
  level: number,
  { fineness: { strokesAsArea } }: MapKit,
): PathShape[] {
  const drawn = kinds.flatMap(({ id, name, fill, ways }, k) => {
    const part = parts[k] ?? null;
    const strokes = ways.map((way) => ({ ...way, width: way.width * (part ?? 0), ink: fill }));
    return part === null ? [] : [{ id: `${id}-${level}`, name, opacity, fill, strokes }];
  });
  if (strokesAsArea)
    return drawn.flatMap(({ strokes, ...named }, k) => {
      const over = drawn.slice(k + 1).flatMap((other) => other.strokes);
      return pathShapes({ ...named, paths: strokesAsArea(strokes, over) });
    });
  const [first, paths] = [drawn[0]!, drawn.flatMap(({ strokes }) => strokes)];
  const stroke = solid(first.fill, Math.max(...paths.map(({ width }) => width)));
  return pathShapes({ id: first.id, name: first.name, opacity, paths, stroke });
}

/** Lines of bands with their widths in px. */
function waysOf(bands: readonly BandMark[], kit: MapKit): readonly WidePath[] {
  return bands.flatMap((band) => {
    const width = Math.max(band.leastPx ?? 0, rounded(bandWidth(band, kit.projector.pxPerKm)));
    return width === 0 ? [] : lineOf(band.line, kit).map((path) => ({ ...path, width }));
  });
}

/** To two px: nobody sees less in what is soft, and a width of its own is a path of its own. */
function rounded(px: number): number {
  return 2 * Math.round(px / 2);
}

/** Lines in three layers: where segments meet, no casing cuts into another line. */
export function lineShapes(
  lines: readonly LineMark[],
  kit: MapKit,
): Readonly<Record<"casings" | "lines" | "cores", readonly PathShape[]>> {
  const { zoom } = kit.projector;
  const drawn = lines.map((line) => ({ line, paths: lineOf(line.line, kit) }));
  const strokes = (strokeOf: (line: LineMark) => Stroke | null) =>
    drawn.flatMap(({ line, paths }) => {
      const stroke = strokeOf(line);
      if (stroke === null) return [];
      return pathShapes({ ...named(line), opacity: kit.opacityOf(line), paths, stroke });
    });
  return {
    casings: strokes(({ casing, width }) =>
      solid(casing, widthAt(width + 2 * CASING_PX, zoom), CASING_OPACITY),
    ),
    lines: strokes(({ stroke, dash, width }) => dashed(stroke, dash, widthAt(width, zoom))),
    // A core breaks where its line breaks.
    cores: strokes(({ core, dash, width }) => {
      const unit = widthAt(width, zoom);
      return core === null ? null : { ...dashed(core, dash, unit), width: unit * CORE_RATIO };
    }),
  };
}

function dashed(ink: string, dash: Stroke["dash"], width: number): Stroke {
  return { ink, width, opacity: 1, dash, unit: width };
}

export function pointShapes(points: readonly PointMark[], kit: MapKit): Shape[] {
  const { project, zoom, size } = kit.projector;
  return points
    .filter(({ minZoom }) => zoom >= minZoom)
    .flatMap((point): Shape[] => {
      const at = project(point.at);
      const radius = widthAt(point.radius, zoom);
      const over = Math.min(kit.fineness.overhang, 2 * radius);
      const [x, y] = at;
      if (x < -over || y < -over || x > size.width + over || y > size.height + over) return [];
      const strokeWidth = widthAt(point.strokeWidth, zoom);
      const inks = {
        ...named(point),
        opacity: kit.opacityOf(point),
        fill: point.fill,
        stroke: strokeWidth > 0 ? solid(point.stroke, strokeWidth) : null,
      };
      return [symbolShape(point.shape, at, radius, inks)];
    });
}

/** A symbol around its place: a disc, or the corners that every pen draws. */
export function symbolShape(
  symbol: PointShape,
  at: Pixel,
  radius: number,
  inks: Pick<DiscShape, "id" | "name" | "opacity" | "fill" | "stroke">,
): Shape {
  const corners = CORNERS[symbol];
  if (corners === null) return { ...inks, shape: "disc", at, radius };
  const points = corners.map(([x, y]): Pixel => [at[0] + x * radius, at[1] + y * radius]);
  return pathShape({ ...inks, paths: [{ points, isClosed: true }] });
}

/** A name, and the line that leads from it to what it names where it stands apart. */
export function labelShapes({ label, x, y, align, box, leader }: PlacedLabel, kit: MapKit): Shape[] {
  const { id, title, size, weight, italic, spacing, fill, halo, haloWidth } = label;
  const lines = textLines(label);
  const opacity = kit.opacityOf(label);
  const text = textShape({
    ...{ id, name: title, opacity, whole: inOneLine(label), lines, at: [x, y], align },
    ...{
      lineHeight: LINE_HEIGHT * size,
      size,
      weight,
      italic,
      spacing,
      fill,
      halo: { ink: halo, width: haloWidth },
    },
    width: box.right - box.left,
  });
  if (leader === null) return [text];
  const line = { name: title, opacity, paths: [{ points: leader, isClosed: false }] };
  return [
    pathShape({ ...line, id: `${id}-leader-halo`, stroke: solid(halo, LEADER_PX + 2 * haloWidth) }),
    pathShape({ ...line, id: `${id}-leader`, stroke: solid(fill, LEADER_PX) }),
    text,
  ];
}

/** Of the bends of the ground that are given up, how large those of lines may be. */
const LINE_TOLERANCE = 0.4;

function lineOf(line: LineMark["line"], { projector, cut, fineness }: MapKit): readonly Path[] {
  return cut.line(simplified(line.map(projector.project), LINE_TOLERANCE * fineness.tolerance));
}

function named({ id, title }: Pick<Mark, "id" | "title">) {
  return { id, name: title };
}
