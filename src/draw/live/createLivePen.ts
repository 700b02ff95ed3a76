import type { Feature, FeatureCollection } from "geojson";
import { LngLat, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Position } from "../../atlas/atlas";
import type { Scene } from "../../scene/scene";
import { type Camera, ZOOM_RANGE } from "../../view/camera";
import { cameraWithin } from "../flat/cameraWithin";
import { GROUND_LEVELS } from "../groundLevels";
import { loadRelief } from "../loadRelief";
import type { PenEvents } from "../pen";
import type { ComingPen } from "../relayPen";
import { askAgain } from "./askAgain";
import { askForGround } from "./askForGround";
import { createBandPicture } from "./bandPicture";
import { FINE_ZOOM } from "./expressions";
import { featuresOf } from "./features";
import { WORLD_SEEN } from "./groundStyle";
import { layRelief } from "./layRelief";
import { OBSTACLE } from "./markLayers";
import { createMarkSender } from "./markSender";
import { createLiveNames, type LiveNames, rawNames } from "./names";
import { listen } from "./pointer";
import { imageOf, NOTHING_TO_SEE } from "./pointImages";
import { FLIGHT_MS, showExtent } from "./showExtent";
import { fineZoomOf, styleOf } from "./style";
import { watchScreen } from "./watchScreen";

setWorkerUrl(workerUrl);

export { loadFonts } from "./loadFonts";

const CONTEXT_WAIT_MS = 2000;

export interface LiveOptions {
  /** Folder of the site, absolute, with a slash at the end: the ground's tiles lie in it. */
  readonly base: string;
  readonly camera: Camera;
  readonly projection: "mercator" | "globe";
  /** Names of the map and of hints in the language of the page; the keys are MapLibre's. */
  readonly locale: Record<string, string>;
  /** In an embed the page scrolls, and the map moves with two fingers or Ctrl. */
  readonly cooperative: boolean;
  /** `false`: the map leaves wheel, touch and keys to the page around it. */
  readonly interactive: boolean;
}

/** The pen for the screen: MapLibre GL in the element. Throws where there is no WebGL. */
export function createLivePen(
  container: HTMLElement,
  scene: Scene,
  events: PenEvents,
  options: LiveOptions,
): ComingPen {
  const { base, projection } = options;
  askForGround(base, options.camera);
  const canvas = layUnseen(container);
  const map = createMap(canvas, scene, options);
  const marks = createMarkSender(map, scene.marks);
  const bands = createBandPicture(map);
  const names = createLiveNames(map, scene, projection === "globe");
  const isWorldSeen = watchWorld(map, projection === "globe");
  let wanted = scene;
  let ground = scene.ground;
  let ready = false;

  const fineZoom = keepFineZoom(map, options.camera.zoom);
  // Once at first, and again when a lost context comes back.
  map.on("style.load", () => {
    if (ready) {
      marks.forget();
      names.forget();
      fineZoom.forget();
    }
    ready = true;
    fineZoom.refine();
    marks.send(wanted);
    bands.draw(wanted);
    names.show(wanted);
  });
  const shadeGround = reliefFor(map, base, () => ground);
  // The map is there without it: it comes when all else is, and those who waited for that have been told.
  whenIdle(map, names).then(() => setTimeout(shadeGround));
  map.on("zoom", () => ready && fineZoom.refine());
  tellOf(map, events);
  const leaveScreen = watchScreen(map);
  if (options.interactive) listen(map, marks, events);

  return {
    paint(next) {
      wanted = next;
      if (!ready) return;
      if (next.ground !== ground) {
        ground = next.ground;
        const state = { zoom: map.getZoom(), isWorldSeen: isWorldSeen() };
        const [marks, named] = [featuresOf(next.marks), collectionOf(rawNames(next))];
        map.setStyle(styleOf(ground, base, projection, state, marks, named), { diff: true });
        names.forget();
        shadeGround();
      }
      marks.send(next);
      bands.draw(next);
      names.show(next);
    },
    keepClear: names.keepClear,
    showExtent: (...asked) => showExtent(map, container, ...asked),
    setCamera({ zoom, lng, lat }, flight) {
      map.easeTo({ zoom, center: [lng, lat], duration: flight ? FLIGHT_MS : 0 });
    },
    camera: () => cameraOf(map),
    project: ([lng, lat]) => (isInSight(map, [lng, lat]) ? map.project([lng, lat]) : null),
    unproject: ({ x, y }) => map.unproject([x, y]).toArray(),
    zoomBy: (steps, { x, y }) =>
      map.easeTo({ zoom: map.getZoom() + steps, around: map.unproject([x, y]), duration: 250 }),
    remove() {
      leaveScreen();
      map.remove();
      canvas.remove();
    },
    whenIdle: () => whenIdle(map, names),
    show() {
      canvas.style.visibility = "";
      // At once: what was drawn unseen isn't kept.
      map.redraw();
    },
    onGone: (gone) => whenContextIsGone(map, gone),
  };
}

/** Resolves when all is drawn, and the names stand where they should. */
function whenIdle(map: MapLibreMap, names: LiveNames): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => map.once("idle", () => (names.isSettled() ? resolve() : wait()));
    wait();
    map.triggerRepaint();
  });
}

/** Tells the page where the map looks, and what it lacks: that is asked for again. */
function tellOf(map: MapLibreMap, events: PenEvents): void {
  askAgain(map);
  map.on("move", () => events.onMove?.(cameraOf(map)));
  map.on("moveend", () => events.onRest(cameraOf(map)));
  map.on("error", ({ error }) => {
    console.info(`The map does without a part: ${error.message}`);
    events.onLack?.();
  });
}

/** Tells the style the camera's zoom in fine steps. */
function keepFineZoom(map: MapLibreMap, zoom: number): { refine(): void; forget(): void } {
  let told = fineZoomOf(zoom);
  return {
    refine() {
      const next = fineZoomOf(map.getZoom());
      // Telling it the same again would lay all marks out anew.
      if (next === told) return;
      told = next;
      map.setGlobalStateProperty(FINE_ZOOM, told);
    },
    forget() {
      told = Number.NaN;
    },
  };
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** Lays the relief under the present ground, again and again: a new style leaves it out. */
function reliefFor(map: MapLibreMap, base: string, ground: () => Scene["ground"]): () => void {
  return async () => {
    const canvas = await loadRelief(base);
    const layer = ground().find(({ from }) => from === "hillshade");
    if (canvas && layer && map.style) layRelief(map, canvas, layer);
  };
}

/** Unseen until it is shown: a canvas under the drawing that stands till then would have that drawing painted anew. */
function layUnseen(container: HTMLElement): HTMLElement {
  const canvas = document.createElement("div");
  canvas.className = "live-canvas";
  canvas.style.visibility = "hidden";
  container.prepend(canvas);
  return canvas;
}

function createMap(container: HTMLElement, { ground, marks }: Scene, options: LiveOptions): MapLibreMap {
  const { base, camera, projection, locale, cooperative, interactive } = options;
  const map = new MapLibreMap({
    container,
    style: styleOf(
      ground,
      base,
      projection,
      { zoom: camera.zoom, isWorldSeen: projection === "globe" },
      featuresOf(marks),
      collectionOf(rawNames({ marks })),
    ),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    // On the flat map the least zoom depends on its size, as `heldIn` says.
    minZoom: projection === "globe" ? ZOOM_RANGE[0] : 0,
    maxZoom: ZOOM_RANGE[1],
    transformConstrain: projection === "globe" ? null : heldIn(container),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Labels appear at once: a fade repaints the map for a third of a second after every move.
    fadeDuration: 0,
    renderWorldCopies: false,
    // One tile drawn larger, not the same one cut anew and asked for four times.
    zoomLevelsToOverscale: ZOOM_RANGE[1],
    locale,
    cooperativeGestures: cooperative,
    interactive,
    validateStyle: import.meta.env.DEV,
  });
  // What the arrow keys move. MapLibre calls it a region, of which the page around it has one already.
  map.getCanvas().setAttribute("role", interactive ? "application" : "img");
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((name) => {
    if (map.hasImage(name)) return;
    if (name === OBSTACLE) map.addImage(name, NOTHING_TO_SEE);
    else {
      const { image, pixelRatio } = imageOf(name);
      map.addImage(name, image, { pixelRatio });
    }
  });
  return map;
}

/** The bounds of all flat pens. MapLibre's own stand for the globe alone. */
function heldIn({ parentElement }: HTMLElement): NonNullable<MapOptions["transformConstrain"]> {
  return ({ lng, lat }, zoom) => {
    const { clientWidth: width = 1, clientHeight: height = 1 } = parentElement ?? {};
    const held = cameraWithin({ zoom, lng, lat }, { width, height });
    return { zoom: held.zoom, center: new LngLat(held.lng, held.lat) };
  };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lng, lat };
}

/**
 * Shows the land around the overview when it is in sight for the first time, but not before all else is there. The answer tells
 * whether it is shown.
 */
function watchWorld(map: MapLibreMap, atFirst: boolean): () => boolean {
  let isSeen = atFirst;
  const look = () => {
    if (isSeen || isWithinOverview(map)) return;
    isSeen = true;
    map.setGlobalStateProperty(WORLD_SEEN, true);
  };
  map.once("idle", () => {
    setTimeout(() => map.style && look());
    map.on("moveend", look);
  });
  return () => isSeen;
}

/** Whether nothing is in sight of what lies around the overview. */
function isWithinOverview(map: MapLibreMap): boolean {
  const [west, south, east, north] = GROUND_LEVELS.overview.window;
  const seen = map.getBounds();
  return seen.getWest() > west && seen.getSouth() > south && seen.getEast() < east && seen.getNorth() < north;
}

/** On the globe the far side is behind it; on the flat map everything is in front. */
function isInSight(map: MapLibreMap, place: Position): boolean {
  if (map.getProjection()?.type !== "globe") return true;
  const { x, y } = map.project(place);
  const back = map.unproject([x, y]);
  return Math.abs(back.lng - place[0]) < 1 && Math.abs(back.lat - place[1]) < 1;
}

/** A context that is lost may come back, and MapLibre draws on; one that doesn't within a while is gone. */
function whenContextIsGone(map: MapLibreMap, gone: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  map.on("webglcontextlost", () => {
    waiting = setTimeout(gone, CONTEXT_WAIT_MS);
  });
  map.on("webglcontextrestored", () => clearTimeout(waiting));
}
