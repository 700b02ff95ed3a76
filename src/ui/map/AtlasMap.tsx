import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Pen, PenEvents } from "../../draw/pen";
import { type Extent, wholeExtent } from "../../scene/extent";
import { legendOf } from "../../scene/legendOf";
import type { ContextAssets, Places } from "../../scene/look";
import type { Scene } from "../../scene/scene";
import { asksMeetings } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { late } from "../part/late";
import type { Exportable } from "../wire/carried";
import type { Signal } from "../wire/signal";
import { useSignal, useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { DrawingProps } from "./drawing";
import { Legend } from "./Legend";
import { MapDivider } from "./MapDivider";
import type { MapSlot } from "./mapSlot";
import { mayFly } from "./mayFly";
import { OverMap } from "./OverMap";
import { frameOf, openingCamera } from "./openingCamera";
import { placeAsked } from "./placeAsked";
import { ShareKey } from "./ShareKey";
import { useHeard } from "./useHeard";
import { useInWay } from "./useInWay";
import { useKeptClear } from "./useKeptClear";
import { useMapPen } from "./useMapPen";
import { useDrawn, useScene } from "./useScene";
import { useShownExtent } from "./useShownExtent";

const Untold = () => null;
/** Who has lost the network is told of what was asked for, and not of this as well. */
const SaidMap = late(() =>
  import("./SaidMap").then(
    ({ SaidMap }) => SaidMap,
    () => Untold,
  ),
);

/** All of which a pen is made. Another projection or language takes another pen; another scene is painted by the same one. */
export interface PenWish {
  readonly element: HTMLElement;
  readonly events: PenEvents;
  readonly scene: Scene;
  readonly slot: MapSlot;
  /** The sheet with the picture with which the page came, for the pen to begin with. */
  readonly paper: HTMLElement | null;
  /** Whether a hand has been on the map. */
  readonly hand: Signal<boolean>;
}

interface Props extends DrawingProps {
  /** Of a large atlas the first part; then `loadRest` brings the whole, which takes its place. */
  index: AtlasIndex;
  loadRest: (() => Promise<AtlasIndex>) | null;
  places: Places;
  loadAssets: () => Promise<ContextAssets>;
  makePen: (wish: PenWish) => Pen;
}

/** The map of the view: composes the scene, keeps a pen at it, and says what its signs mean. */
export function AtlasMap({ slot, place, camera, zoom, hand, isUsed, onDrawn, ...facts }: Props) {
  const { places, loadAssets, makePen } = facts;
  const { view, paddingOf } = slot;
  const { exportable, past } = useWires();
  const present = useWhole(facts.index, facts.loadRest);
  const index = useSignal(past, (now) => now?.index) ?? present;
  const drawn = useDrawn(index, slot, places, loadAssets);
  useWrite(exportable, drawn);
  const scene = useScene(drawn);
  const whole = wholeExtent(index, useMedia("--narrow"));
  const asked = placeAsked(index, slot, whole);
  const createPen = usePenMaker(makePen, { scene, slot, paper: place.paper, hand });
  const heard = useHeard(camera);
  const { canvas } = place;
  const pen = useMapPen({ canvas, createPen, scene }, heard.events);
  useKeptClear(pen, canvas, heard.rested);
  const inWayOf = useInWay(pen, scene, view.picked, heard.rested);
  const signs = useSigns(drawn, scene.marks, zoom);
  const showWhole = useShowWhole(pen, { slot, place, whole });
  useShownExtent(pen, { canvas, asked, isAside: view.explore !== null, showWhole, paddingOf });
  useLayoutEffect(
    () => onDrawn(pen && { pen, scene, signs, showWhole, inWayOf }),
    [onDrawn, pen, scene, signs, showWhole, inWayOf],
  );
  return (
    <>
      <OverMap pen={pen} camera={camera} heard={heard} />
      {isUsed && <SaidMap drawn={drawn} marks={scene.marks} canvas={canvas} />}
    </>
  );
}

/** What the signs of the map mean; beside a figure in short, under the edge by which its height is changed. */
function useSigns({ index, view, look, assets }: Exportable, marks: Scene["marks"], zoom: number) {
  return useMemo(() => {
    const legend = legendOf(marks, index, view, look, assets, { zoom });
    if (view.explore === null) return <Legend groups={legend} />;
    return (
      <>
        {asksMeetings(view) && <ShareKey group={legend.find(({ id }) => id === "participation")} />}
        <MapDivider />
      </>
    );
  }, [marks, index, view, look, assets, zoom]);
}

/** Shows what the picture of the page showed; where there was none, the whole. */
function useShowWhole(
  pen: Pen | null,
  { slot: { paddingOf }, place: { canvas, paper }, whole }: Pick<Props, "slot" | "place"> & { whole: Extent },
): () => void {
  const [frame] = useState(() => frameOf(paper));
  const padding = useRef(paddingOf);
  useLayoutEffect(() => {
    padding.current = paddingOf;
  });
  return useCallback(() => {
    if (!canvas.current || !pen) return;
    const camera = frame && openingCamera(frame, canvas.current);
    if (camera) pen.setCamera(camera, mayFly());
    else pen.showExtent(whole, padding.current(canvas.current), mayFly());
  }, [pen, canvas, frame, whole]);
}

/** The same function as long as a pen needn't be made anew; it passes on the latest wish when it is called. */
function usePenMaker(makePen: Props["makePen"], wish: Omit<PenWish, "element" | "events">) {
  const latest = useRef(wish);
  useLayoutEffect(() => {
    latest.current = wish;
  });
  const { projection } = wish.slot.view;
  const { language } = wish.slot.words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another projection or language takes another pen.
  return useCallback(
    (element: HTMLElement, events: PenEvents) => makePen({ element, events, ...latest.current }),
    [makePen, projection, language],
  );
}

function useWhole(first: AtlasIndex, loadRest: Props["loadRest"]): AtlasIndex {
  const [index, setIndex] = useState(first);
  useEffect(() => {
    loadRest?.().then(setIndex, console.error);
  }, [loadRest]);
  return index;
}
