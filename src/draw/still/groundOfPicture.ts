import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../../atlas/atlas";
import type { Mark } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { type PictureFrame, readPictureFrame } from "../flat/pictureFrame";
import type { Ground } from "../flat/pixelGround";
import { projectorOf, type Size } from "../flat/projectorOf";

/** What a drawing can stand on as long as there is no other ground. */
export interface PicturedGround {
  /** The countries that can be picked in the picture, and all land. */
  readonly ground: Ground;
  /** Lays the rest of it into a drawing at a camera, under and over the countries of that. */
  readonly layInto?: (paper: Element, camera: Camera, size: Size) => void;
}

/** Layers of a picture that are ground, under its countries and over them. */
const UNDER = ["sea", "depths", "land", "heights"];
const OVER = ["rivers", "lakes", "borders"];

/**
 * The ground of the picture with which the page came, for drawings of other views: as coarse as it is there, and in hand before any other. It is read
 * when it is first asked for; `null` where there is no picture.
 */
export function groundOfPicture(
  picture: SVGSVGElement | null,
  marks: readonly Mark[],
): () => PicturedGround | null {
  const frame = readPictureFrame(picture?.dataset.frame ?? "");
  if (picture === null || frame === null) return () => null;
  let ground: Ground | null = null;
  return () => {
    ground ??= [landIn(picture, frame, marks)];
    return {
      ground,
      layInto(paper, camera, size) {
        const countries = layerOf(paper, "countries");
        countries?.before(copied(picture, UNDER, placed(frame, camera, size)));
        countries?.after(copied(picture, OVER, placed(frame, camera, size)));
        layerOf(paper, "sea")?.setAttribute("fill", layerOf(picture, "land")?.getAttribute("fill") ?? "none");
      },
    };
  };
}

function layerOf(drawing: Element, layer: string): Element | null {
  return drawing.querySelector(`[data-layer="${layer}"]`);
}

/** Where the frame lies at a camera, and what it shows of its picture. */
function placed({ camera, size: { width, height } }: PictureFrame, at: Camera, on: Size) {
  const { invert } = projectorOf(camera, { width, height });
  const [x, y] = projectorOf(at, on).project(invert([0, 0]));
  const scale = 2 ** (at.zoom - camera.zoom);
  return { x, y, width: scale * width, height: scale * height, viewBox: `0 0 ${width} ${height}` };
}

/** `pictured`: strokes are as wide as in the picture, however large it is laid. What its layers have beyond its edge is cut off. */
function copied(picture: SVGSVGElement, layers: readonly string[], place: object): Element {
  const copy = document.createElementNS(picture.namespaceURI, "svg");
  for (const [name, value] of Object.entries({ ...place, class: "pictured" })) copy.setAttribute(name, value);
  copy.append(...layers.flatMap((layer) => layerOf(picture, layer)?.cloneNode(true) ?? []));
  return copy;
}

function landIn(picture: SVGSVGElement, frame: PictureFrame, marks: readonly Mark[]): Topology {
  const { width, height } = frame.size;
  const { invert } = projectorOf(frame.camera, frame.size);
  // It ends where the rest of the ground does.
  const placeOf = ([x, y]: Position) =>
    invert([Math.min(Math.max(x, 0), width), Math.min(Math.max(y, 0), height)]);
  const arcs: [number, number][][] = [];
  const areaOf = (path: Element | null | undefined) => {
    const rings = ringsOf(path?.getAttribute("d") ?? "");
    return rings.map((ring) => [[arcs.push(ring.map(placeOf)) - 1]]);
  };
  const [all, countries] = [layerOf(picture, "land"), layerOf(picture, "countries")];
  const land = [...(all?.querySelectorAll("path") ?? [])].flatMap(areaOf);
  const geometries = marks.flatMap((mark): GeometryCollection["geometries"] => {
    if (mark.mark !== "area") return [];
    const path = countries?.querySelector(`[data-id="${CSS.escape(mark.id)}"]`);
    return [{ type: "MultiPolygon", id: mark.country, arcs: areaOf(path) }];
  });
  const collection = (geometries: GeometryCollection["geometries"]): GeometryCollection => {
    return { type: "GeometryCollection", geometries };
  };
  return {
    type: "Topology",
    objects: {
      land: collection([{ type: "MultiPolygon", arcs: land }]),
      countries: collection(geometries),
    },
    arcs,
  };
}

/** The corners of closed paths, as `pathData` writes them: each relative to the one before. */
function ringsOf(data: string): Position[][] {
  return data
    .split("M")
    .slice(1)
    .map((path) => {
      const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
      let [x, y] = [0, 0];
      const ring = Array.from({ length: numbers.length / 2 }, (_, i): Position => {
        x += numbers[2 * i]!;
        y += numbers[2 * i + 1]!;
        return [x, y];
      });
      return [...ring, ring[0]!];
    });
}
