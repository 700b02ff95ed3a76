import "./draw/live/live.css";
import type { AtlasIndex } from "./atlas/atlasIndex";
import type { Language } from "./atlas/vocabulary";
import { cameraShowing } from "./draw/flat/cameraShowing";
import { DETAIL_ZOOM } from "./draw/groundLevels";
import { loadReliefUrl } from "./draw/loadRelief";
import { onPage } from "./draw/pagePlaces";
import type { Pen } from "./draw/pen";
import { relayPen } from "./draw/relayPen";
import { createStillPen } from "./draw/still/createStillPen";
import { whenWanted } from "./draw/still/whenWanted";
import type { ContextAssets, Places } from "./scene/look";
import { afterPaint } from "./ui/browser/afterPaint";
import { BASE, loadFile } from "./ui/browser/files";
import { scrollsAround } from "./ui/browser/framed";
import { loadFarGround, loadWideGround } from "./ui/load/loadGround";
import { type FirstFacts, loadWhole } from "./ui/load/loadIndex";
import { AtlasMap, type PenWish } from "./ui/map/AtlasMap";
import type { Drawing } from "./ui/map/drawing";
import { placeAsked } from "./ui/map/placeAsked";
import { restsOnPicture } from "./ui/map/restsOnPicture";
import { keepAtEase, keepForLater } from "./ui/offline/keepForLater";
import { storyComes } from "./ui/story/tellStory";
import type { AddressBar } from "./ui/wire/addressBar";
import { readView } from "./view/address";
import { type Camera, readCamera } from "./view/camera";
import { mayDrawLive } from "./view/mayDrawLive";
import { isInteractive, type View } from "./view/view";

const loadAssets = () => loadFile<ContextAssets>("facts/context.json");

/** `facts/map.json`. */
export interface MapFacts extends FirstFacts {
  readonly places: Places;
}

/**
 * What draws the map, of the facts that are on their way. Of a large atlas only the first part is awaited, and the rest asked for when the map
 * stands; unless the address asks for something by name, which the first part may not have.
 */
export async function drawingOf(facts: Promise<MapFacts>, address: AddressBar): Promise<Drawing> {
  const [{ index: first, isWhole, places }] = await Promise.all([facts, storyComes(address)]);
  const { picked, explore, story, date } = readView(location.search).view;
  // What the first pen draws isn't the present.
  if (date !== null) await import("./ui/load/past").then(({ loadPastFacts }) => loadPastFacts());
  const isFirstEnough = isWhole || (picked === null && explore === null && story === null);
  const index = isFirstEnough ? first : await loadWhole();
  let rest = () => {};
  const rested = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const makePen = (wish: PenWish) => penFor(index, wish, rest);
  const loadRest = index === first && !isWhole ? () => rested.then(loadWhole) : null;
  return (props) => <AtlasMap {...props} {...{ index, loadRest, places, loadAssets, makePen }} />;
}

/**
 * The picture or a drawing at once, then MapLibre in its place when it is wanted: when the reader moves the map or looks at something else, or
 * the address asks for what only MapLibre has. In another page only a hand on the map is a reason. Where there is no WebGL the drawing goes on.
 */
function penFor(
  index: AtlasIndex,
  { element, events, scene, slot, paper, hand }: PenWish,
  onRest: () => void,
): Pen {
  const { words, view } = slot;
  const cooperative = scrollsAround(view);
  const isAsked = restsOnPicture(slot, paper && onPage("picture", paper));
  const asked = cameraAsked(index, element, slot);
  const opening = asked ?? wholeCamera(index, element);
  const isEnough = view.projection !== "globe" && (isAsked || cooperative || isDrawnWhole(view, opening));
  return relayPen({
    scene,
    events,
    isSelfReliant: cooperative,
    whenWanted(start) {
      if (hand.get() || !isEnough) {
        start();
        return () => {};
      }
      performance.mark("atlas:rest");
      onRest();
      return restUntilWanted(element, cooperative, start);
    },
    begin(scene, events, camera) {
      const pen = createStillPen(element, scene, events, {
        camera: camera ?? opening,
        title: words.t("app.map"),
        description: words.t("overview.lead"),
        paper: camera === null ? paper : null,
        isAsked,
        cooperative,
        loadGround: loadWideGround,
        loadFar: isEnough ? () => loadWideGround(opening.zoom, scene.ground) : loadFarGround,
        loadRelief: () => loadReliefUrl(BASE),
      });
      if (camera ?? asked) pen.setCamera(camera ?? opening, false);
      performance.mark("atlas:drawing");
      return pen;
    },
    async come(events, cameraNow, atRest) {
      if (!mayDrawLive()) throw new Error("this frame has no WebGL map");
      // What the reader did is answered first: a click doesn't wait for MapLibre's start.
      await new Promise<void>((go) => afterPaint(go));
      // A hand that comes onto the map presses next: MapLibre's start, which holds the page up, waits for the drag that may begin.
      if (hand.get()) await new Promise((go) => setTimeout(go, PRESS_MS));
      await atRest();
      const { createLivePen, loadFonts } = await import("./draw/live/createLivePen");
      await loadFonts(FONT_SAMPLES[words.language]);
      await atRest();
      return createLivePen(element, scene, events, {
        base: BASE,
        camera: cameraNow(),
        projection: view.projection,
        locale: { "Map.Title": words.t("app.map") },
        cooperative,
        interactive: isInteractive(view),
      });
    },
    onSettled: () => {
      performance.mark("atlas:idle");
      onRest();
      keepForLater();
    },
    onLate: onRest,
  });
}

/** From the drawing's coming until a hand that waits for it presses, in ms. */
const PRESS_MS = 150;

/** Whether the drawing has all that is asked for: nearer it would take the whole detail. A story moves from place to place. */
function isDrawnWhole({ story }: View, { zoom }: Camera): boolean {
  return story === null && zoom < DETAIL_ZOOM;
}

/** Lets the page rest with its drawing, until a hand wants more; the answer stops waiting for that. */
function restUntilWanted(element: HTMLElement, cooperative: boolean, start: () => void): () => void {
  const stopKeeping = keepAtEase();
  const stopWaiting = whenWanted(element, cooperative, () => {
    stopKeeping();
    start();
  });
  return () => {
    stopKeeping();
    stopWaiting();
  };
}

/** Where the address wants to look: at a camera, or at what is picked. */
function cameraAsked(index: AtlasIndex, element: Element, slot: PenWish["slot"]): Camera | null {
  const { extent } = placeAsked(index, slot, index.extent.whole);
  return (
    readCamera(location.hash) ?? (extent && cameraShowing(extent, sizeOf(element), slot.paddingOf(element)))
  );
}

function wholeCamera({ extent }: AtlasIndex, element: Element): Camera {
  return cameraShowing(extent.whole, sizeOf(element), { top: 0, right: 0, bottom: 0, left: 0 });
}

function sizeOf({ clientWidth, clientHeight }: Element) {
  return { width: clientWidth, height: clientHeight };
}

/** A letter from each file of the font that a language needs. */
const FONT_SAMPLES: Record<Language, string> = { en: "a", az: "aəığş", tr: "aığş", ru: "aя" };
