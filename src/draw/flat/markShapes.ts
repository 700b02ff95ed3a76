import {
  type AreaMark,
  type BandMark,
  CASING_OPACITY,
  CASING_PX,
  CORE_RATIO,
  type LabelMark,
  type LineMark,
  type Mark,
  type PointMark,
  widthAt,
} from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";
import { type AlikeBands, alikeBands, bandWidth, strengthAt, strokeCount, strokesOf } from "./alikeBands";
import { joined } from "./joined";
import type { MapPaper } from "./mapPaper";
import { type Box, type PlacedLabel, placeLabels } from "./placeLabels";
import { roomAlongCorridor } from "./roomAlongCorridor";
import { roomInCountry } from "./roomInCountry";
import { type Path, type PathShape, type Shape, type Stroke, solid, type TextShape } from "./shapes";
import { simplified } from "./simplified";

/** Countries, each a shape of its own. */
export function areaShapes(areas: readonly AreaMark[], paper: MapPaper): PathShape[] {
  const countries = new Map(paper.ground("countries").map((country) => [country.id, country]));
  return areas.flatMap((area): PathShape[] => {
    const country = countries.get(area.country);
    const paths = country === undefined ? [] : paper.cut.areas(country);
    const opacity = area.fillOpacity * paper.opacityOf(area);
    return drawn(paths, { ...named(area), opacity, fill: area.fill, stroke: null });
  });
}

/** So many px between the edges of two strokes make a slope that looks even; more strokes than this no file should carry. */
const SLOPE = { px: 4, fewest: 4, most: 10 };

/** Bands that look alike are one shape a stroke, so that they don't darken where segments meet. */
export function bandShapes(bands: readonly BandMark[], paper: MapPaper): PathShape[] {
  return alikeBands(bands, paper.opacityOf).flatMap((alike) => alikeShapes(alike, paper));
}

function alikeShapes({ first, bands }: AlikeBands, paper: MapPaper): PathShape[] {
  const whole = Math.max(...bands.map((band) => bandWidth(band, paper.projector.pxPerKm)));
  const parts = strokesOf(strokeCount(whole, SLOPE));
  const own = strengthAt(0, parts.length, first.opacity) * paper.opacityOf(first);
  const name = [...new Set(bands.map(({ title }) => title))].join(" · ") || first.title;
  const paths = joined(bands.flatMap(({ line }) => lineOf(line, paper)));
  return parts.flatMap((part, i) => {
    const stroke = solid(first.fill, whole * part, own);
    return drawn(paths, { shape: "path", id: `${first.id}-${i}`, name, opacity: 1, fill: null, stroke });
  });
}

export function casingShapes(lines: readonly LineMark[], paper: MapPaper): PathShape[] {
  return lines.flatMap((line) =>
    lineShape(
      line,
      paper,
      solid(line.casing, widthAt(line.width + 2 * CASING_PX, paper.projector.zoom), CASING_OPACITY),
    ),
  );
}

export function lineShapes(lines: readonly LineMark[], paper: MapPaper): PathShape[] {
  return lines.flatMap((line) => {
    const width = widthAt(line.width, paper.projector.zoom);
    return lineShape(line, paper, { ink: line.stroke, width, opacity: 1, dash: line.dash, unit: width });
  });
}

/** Light cores of lines of direct current: a core breaks where its line breaks. */
export function coreShapes(lines: readonly LineMark[], paper: MapPaper): PathShape[] {
  return lines.flatMap((line) => {
    if (line.core === null) return [];
    const unit = widthAt(line.width, paper.projector.zoom);
    return lineShape(line, paper, {
      ink: line.core,
      width: unit * CORE_RATIO,
      opacity: 1,
      dash: line.dash,
      unit,
    });
  });
}

export function pointShapes(points: readonly PointMark[], paper: MapPaper): Shape[] {
  const { project, zoom, size } = paper.projector;
  return points
    .filter(({ minZoom }) => zoom >= minZoom)
    .flatMap((point): Shape[] => {
      const at = project(point.at);
      const [x, y] = at;
      if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
      const radius = widthAt(point.radius, zoom);
      const strokeWidth = widthAt(point.strokeWidth, zoom);
      const ink = {
        ...named(point),
        opacity: paper.opacityOf(point),
        fill: point.fill,
        stroke: strokeWidth > 0 ? solid(point.stroke, strokeWidth) : null,
      };
      const corners = CORNERS[point.shape];
      if (corners === null) return [{ ...ink, shape: "disc", at, radius }];
      const corner = corners.map(([cx, cy]) => [x + cx * radius, y + cy * radius] as const);
      return [{ ...ink, shape: "path", paths: [{ points: corner, isClosed: true }] }];
    });
}

export function labelShapes(marks: readonly Mark[], paper: MapPaper, keptFree: readonly Box[]): TextShape[] {
  const isContext = (label: LabelMark) => paper.opacityOf(label) < 1;
  const elsewhere = (label: LabelMark) => [
    ...roomInCountry(label, paper),
    // A corridor that the map isn't about goes without a name rather than have it in an odd place.
    ...(isContext(label) ? [] : roomAlongCorridor(label, marks, paper.projector)),
  ];
  return placeLabels(marks, paper.projector, keptFree, elsewhere).map((placed) => labelShape(placed, paper));
}

function labelShape({ label, x, y, align, box }: PlacedLabel, paper: MapPaper): TextShape {
  const { size, weight, italic, spacing, fill, halo, haloWidth, text } = label;
  return {
    ...named(label),
    shape: "text",
    opacity: paper.opacityOf(label),
    lines: [text],
    whole: text,
    at: [x, y],
    align,
    ...{ size, weight, italic, spacing, fill },
    lineHeight: size * 1.2,
    halo: { ink: halo, width: haloWidth },
    width: box.right - box.left,
  };
}

function lineShape(line: LineMark, paper: MapPaper, stroke: Stroke): PathShape[] {
  return drawn(lineOf(line.line, paper), {
    ...named(line),
    opacity: paper.opacityOf(line),
    fill: null,
    stroke,
  });
}

function lineOf(line: LineMark["line"], { projector, cut }: MapPaper): readonly Path[] {
  return cut.line(simplified(line.map(projector.project), 0.2));
}

function named({ id, title }: Pick<Mark, "id" | "title">) {
  return { shape: "path", id, name: title } as const;
}

function drawn(paths: readonly Path[], shape: Omit<PathShape, "paths">): PathShape[] {
  return paths.length === 0 ? [] : [{ ...shape, paths }];
}
