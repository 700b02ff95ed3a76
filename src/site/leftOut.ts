import type { Plugin } from "vite";

/** A module that isn't needed, by the word with which it is imported, and the code that stands in its place. */
export type LeftOut = readonly [module: RegExp, code: string];

/** Parts of `jspdf` that turn pages of HTML and pictures into PDF: the atlas draws its own, and never asks for them. */
const UNUSED_OF_JSPDF: LeftOut = [/^(?:html2canvas|dompurify|canvg)$/, "export default null;"];

/**
 * `fast-png`, by which `jspdf` reads the relief, asks `pako` to inflate it; `jspdf` and the deck bring `fflate` with them. So `fflate` answers,
 * and the file of a page is a tenth lighter.
 */
const INFLATED_BY_FFLATE: LeftOut = [
  /^pako$/,
  `import { unzlibSync } from "fflate";
export const inflate = unzlibSync;
export class Inflate {
  err = 0;
  parts = [];
  push(part) { this.parts.push(part); }
  get result() {
    const whole = new Uint8Array(this.parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.parts) { whole.set(part, at); at += part.length; }
    return unzlibSync(whole);
  }
}
export const deflate = () => { throw new Error("no PNG is written here"); };`,
];

/** What a build of the export leaves out. */
export const LEFT_OUT_OF_EXPORT: readonly LeftOut[] = [UNUSED_OF_JSPDF, INFLATED_BY_FFLATE];

/** Kinds of layers, and helps for its developers, that MapLibre draws and the map has none of: its module, and what that exports. */
const UNUSED_DRAWINGS = {
  heatmap: ["drawHeatmap"],
  circle: ["drawCircles"],
  fill_extrusion: ["drawFillExtrusion"],
  hillshade: ["drawHillshade"],
  color_relief: ["drawColorRelief"],
  custom: ["drawCustom"],
  debug: ["drawDebug", "drawDebugPadding", "selectDebugSource"],
  collision_debug: ["drawCollisionDebug"],
};

/** Of the same kinds what is laid out for drawing, by the names of their classes. */
const UNUSED_LAYERS = {
  heatmap: "Heatmap",
  circle: "Circle",
  fill_extrusion: "FillExtrusion",
  hillshade: "Hillshade",
  color_relief: "ColorRelief",
};

/** What their programs are for the graphics card, and those of patterns and gradients: texts that are only read when such a layer is drawn. */
const UNUSED_SHADERS: LeftOut = [
  new RegExp(
    `/glsl/(?:${[
      ...["circle", "heatmap", "heatmap_texture", "color_relief", "fill_extrusion", "fill_extrusion_pattern"],
      ...["hillshade", "hillshade_prepare", "debug", "collision_box", "collision_circle"],
      ...["terrain", "terrain_depth", "terrain_height"],
      ...["background_pattern", "fill_pattern", "fill_outline_pattern", "line_pattern"],
      ...["line_gradient", "line_gradient_sdf"],
    ].join("|")})\\.(?:vertex|fragment)\\.glsl\\.g\\.ts$`,
  ),
  'export default "";',
];

/** Films and heights as sources, and tiles of the younger kind (MLT): the map has none. */
const UNUSED_SOURCES: readonly LeftOut[] = [
  [
    /\/(?:video|raster_dem_tile)_source\.ts$/,
    "export class VideoSource {}\nexport class RasterDEMTileSource {}",
  ],
  [/\/raster_dem_tile_worker_source\.ts$/, "export class RasterDEMTileWorkerSource {}"],
  [/\/vector_tile_mlt\.ts$/, "export class MLTVectorTile {}"],
];

/** Ground that rises: the map is flat, and its relief a picture. */
const UNUSED_TERRAIN: readonly LeftOut[] = [
  [/\/render\/terrain\.ts$/, "export class Terrain {}"],
  [/\/render_to_texture\.ts$/, "export class RenderToTexture {}"],
  [/\/draw_terrain\.ts$/, "export const drawDepth = () => null;"],
];

/** What the live map does without: more than a tenth of MapLibre. */
export const LEFT_OUT_OF_MAPLIBRE: readonly LeftOut[] = [
  UNUSED_SHADERS,
  ...UNUSED_SOURCES,
  ...UNUSED_TERRAIN,
  ...Object.entries(UNUSED_DRAWINGS).map(
    ([kind, names]): LeftOut => [
      new RegExp(`^\\./draw_${kind}\\.ts$`),
      names.map((name) => `export const ${name} = () => null;`).join("\n"),
    ],
  ),
  ...Object.entries(UNUSED_LAYERS).map(
    ([kind, name]): LeftOut => [
      new RegExp(`/${kind}_style_layer\\.ts$`),
      `export class ${name}StyleLayer {}\nexport const is${name}StyleLayer = () => false;`,
    ],
  ),
];

/** Leaves modules out of a build. */
export function leftOutPlugin(modules: readonly LeftOut[]): Plugin {
  const codes = new Map(modules.map(([, code], at) => [`\0left-out-${at}`, code]));
  return {
    name: "left-out",
    enforce: "pre",
    resolveId: {
      filter: { id: modules.map(([module]) => module) },
      handler: (id) => `\0left-out-${modules.findIndex(([module]) => module.test(id))}`,
    },
    load: { filter: { id: /^\0left-out-/ }, handler: (id) => codes.get(id) ?? null },
  };
}
