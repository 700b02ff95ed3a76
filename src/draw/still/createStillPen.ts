import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom } from "d3-zoom";
import type { Scene } from "../../scene/scene";
import { type Camera, ZOOM_RANGE } from "../../view/camera";
import type { Box } from "../flat/box";
import { cameraShowing } from "../flat/cameraShowing";
import { cameraWithin, leastZoom } from "../flat/cameraWithin";
import { takeBack } from "../flat/handedCells";
import { cameraOfPicture } from "../flat/pictureFrame";
import { projectorOf, type Size } from "../flat/projectorOf";
import { cameraOf, transformOf } from "../flat/worldTransform";
import { ON_PAGE, onPage } from "../pagePlaces";
import type { PenEvents } from "../pen";
import type { StandingPen } from "../relayPen";
import { type MapSvgOptions, mapSvg } from "../svg/mapSvg";
import { type Brought, baseMap, type Loads } from "./baseMap";
import { groundOfPicture } from "./groundOfPicture";
import { pressOn } from "./pressOn";
import { redraw } from "./redraw";
import { sheetMoved } from "./sheetMoved";
import { leaveScrolling } from "./stillGestures";
import { stillGrid } from "./stillGrid";
import { listenTo } from "./stillPointer";

export interface StillOptions extends Loads {
  /** Where to look, where no picture says it. */
  readonly camera: Camera;
  /** Title and description of the picture. */
  readonly title: string;
  readonly description: string;
  /** The sheet with the picture that the page came with: the pen begins with it, at its camera, until there is ground to draw anew. */
  readonly paper: HTMLElement | null;
  /** Whether that picture is what is asked for, at that camera. */
  readonly isAsked: boolean;
  /** The page around the map scrolls: the map moves with two fingers or Ctrl. */
  readonly cooperative: boolean;
}

/**
 * The pen that needs no WebGL: an SVG in the element. While the reader moves the map the picture moves as a whole;
 * when it comes to rest it is drawn anew, unless another pen is about to draw that.
 */
export function createStillPen(
  container: HTMLElement,
  scene: Scene,
  events: PenEvents,
  { camera, title, description, paper: served, isAsked, cooperative, ...loads }: StillOptions,
): StandingPen {
  const [paper, handed] = paperIn(container, served);
  const sheet = sheetMoved(paper);
  const picture = onPage<SVGSVGElement>("picture", paper);
  let [wanted, isStaying, clear] = [scene, false, [] as readonly Box[]];
  const stop = new AbortController();
  const press = pressOn(container, stop.signal);
  const redrawn = redraw(press, drawNow);
  const base = baseMap(loads, groundOfPicture(picture, scene.marks), redrawn.now, () => events.onLack?.());
  let now = (picture && cameraOfPicture(picture, container)) ?? cameraWithin(camera, sizeOf(container));
  let drawn = { camera: now, size: sizeOf(container) };
  /** Whether the picture with which the page came still shows what is wanted. */
  const isPictured = () => isAsked && picture !== null && wanted === scene && drawn.camera === now;

  const [root, behaviour] = zoomOn(container, cooperative, stop.signal, redrawn.soon);
  root.call(behaviour.transform, transformOf(now, drawn.size));
  behaviour.on("zoom", move);
  if (handed) {
    go(handed);
    rest(true);
  }
  behaviour.on("end", ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => rest(Boolean(sourceEvent)));
  const grid = stillGrid();
  listenTo(container, () => wanted.marks, events, stop.signal, grid.at);

  return {
    paint(next) {
      if (next === wanted) return;
      wanted = next;
      redrawn.now();
    },
    keepClear(boxes) {
      clear = boxes;
      redrawn.soon();
    },
    stay(isWanted) {
      isStaying = true;
      if (drawn.camera !== now) redrawn.now();
      if (isWanted || !isPictured()) base.bring(now.zoom, wanted.ground);
    },
    atRest: press.atRest,
    showExtent: (extent, padding) => go(cameraShowing(extent, sizeOf(container), padding)),
    setCamera: go,
    ...seenAt(() => now, container),
    zoomBy: (steps, { x, y }) => root.call(behaviour.scaleBy, 2 ** steps, [x, y]),
    remove() {
      stop.abort();
      paper.remove();
    },
  };

  function go(next: Camera): void {
    const size = sizeOf(container);
    root.call(behaviour.transform, transformOf(cameraWithin(next, size), size));
  }

  function move({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    now = cameraOf(transform, sizeOf(container));
    sheet[sourceEvent ? "move" : "lay"](moved(transformOf(drawn.camera, drawn.size), transform));
    events.onMove?.(now);
  }

  function rest(byHand: boolean): void {
    // A press that moved nothing: what lies under it must stay, to hear the click.
    if (drawn.camera === now) return;
    redrawn[byHand && !isStaying ? "late" : "now"]();
    events.onRest(now);
  }

  function drawNow(): void {
    if (isStaying) base.bring(now.zoom, wanted.ground);
    else if (!isAsked) base.bringFar();
    const under = stop.signal.aborted ? null : base.brought();
    if (under === null || (under.layInto && isPictured())) return;
    drawn = { camera: now, size: sizeOf(container) };
    grid.drawn(wanted, under.ground, projectorOf(now, drawn.size));
    sheet.lay("");
    drawOn(paper, under, { scene: wanted, ...drawn }, { title, description, clear });
  }
}

function drawOn(
  paper: HTMLElement,
  { ground, relief, layInto }: Brought,
  { scene, camera, size }: { scene: Scene; camera: Camera; size: Size },
  words: Pick<MapSvgOptions, "title" | "description" | "clear">,
): void {
  const looks = { idPrefix: "still-", interactive: true, isLight: false, relief };
  paper.innerHTML = mapSvg(scene, ground, camera, size, { ...words, ...looks });
  if (!layInto) return;
  layInto(paper, camera, size);
  takeBack();
}

/**
 * The sheet to draw on: the one that the page came with, as it lies there, or a new one. With it, where the reader has moved that already, as the
 * screen shows it; `null` where they haven't.
 */
function paperIn(container: HTMLElement, served: HTMLElement | null): [HTMLElement, Camera | null] {
  const picture = served?.style.transform ? onPage<SVGSVGElement>("picture", served) : null;
  const handed = picture && cameraOfPicture(picture, container);
  const paper = served ?? document.createElement("div");
  paper.className = ON_PAGE.paper;
  paper.style.transform = "";
  if (paper.parentElement !== container) container.append(paper);
  return [paper, handed];
}

/** The hand on the map, kept within the world at every size of the map, of which `onResize` hears. */
function zoomOn(container: HTMLElement, cooperative: boolean, signal: AbortSignal, onResize: () => void) {
  const behaviour = zoom<HTMLElement, unknown>().constrain((transform) => {
    const size = sizeOf(container);
    return transformOf(cameraWithin(cameraOf(transform, size), size), size);
  });
  const bound = () => behaviour.scaleExtent([2 ** leastZoom(sizeOf(container)), 2 ** ZOOM_RANGE[1]]);
  if (cooperative) leaveScrolling(behaviour, container);
  bound();
  const resized = new ResizeObserver(() => {
    bound();
    onResize();
  });
  resized.observe(container);
  const root = select(container).call(behaviour);
  signal.addEventListener("abort", () => {
    resized.disconnect();
    root.on(".zoom", null);
  });
  return [root, behaviour] as const;
}

/** How what is drawn for one transform looks under another. */
function moved(from: ZoomTransform, to: ZoomTransform): string {
  const scale = to.k / from.k;
  return `translate(${to.x - from.x * scale}px, ${to.y - from.y * scale}px) scale(${scale})`;
}

function seenAt(
  camera: () => Camera,
  container: HTMLElement,
): Pick<StandingPen, "camera" | "project" | "unproject"> {
  const projector = () => projectorOf(camera(), sizeOf(container));
  return {
    camera,
    project(position) {
      const [x, y] = projector().project(position);
      return { x, y };
    },
    unproject: ({ x, y }) => projector().invert([x, y]),
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}
