import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Pen, PenEvents } from "../../draw/pen";
import { wholeExtent } from "../../scene/extent";
import { legendOf } from "../../scene/legendOf";
import type { ContextAssets, Places } from "../../scene/look";
import type { Scene } from "../../scene/scene";
import type { View } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { useWindowEvent } from "../browser/useWindowEvent";
import { late } from "../part/late";
import type { Exportable } from "../wire/carried";
import { useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import { Legend } from "./Legend";
import { MapDivider } from "./MapDivider";
import { MapKey } from "./MapKey";
import type { MapPlace } from "./MapRoom";
import type { MapSlot } from "./mapSlot";
import { placeAsked } from "./placeAsked";
import { ShareKey } from "./ShareKey";
import { Stage } from "./Stage";
import { useDrawn, useScene } from "./useScene";

const SaidMap = late(async () => (await import("./SaidMap")).SaidMap);

/** All of which a pen is made. Another projection or language takes another pen; another scene is painted by the same one. */
export interface PenWish {
  readonly element: HTMLElement;
  readonly events: PenEvents;
  readonly scene: Scene;
  readonly slot: MapSlot;
  /** The sheet with the picture with which the page came, for the pen to begin with. */
  readonly paper: HTMLElement | null;
}

interface Props {
  slot: MapSlot;
  place: MapPlace;
  /** Of a large atlas the first part; then `loadRest` brings the whole, which takes its place. */
  index: AtlasIndex;
  loadRest: (() => Promise<AtlasIndex>) | null;
  places: Places;
  loadAssets: () => Promise<ContextAssets>;
  makePen: (wish: PenWish) => Pen;
}

/** The map of the view: composes the scene, keeps a pen at it, and says what its signs mean. */
export function AtlasMap({ slot, place, index: first, loadRest, places, loadAssets, makePen }: Props) {
  const index = useWhole(first, loadRest);
  const { view, paddingOf } = slot;
  const drawn = useDrawn(index, slot, places, loadAssets);
  const { address, exportable } = useWires();
  useWrite(exportable, drawn);
  const scene = useScene(drawn);
  const whole = wholeExtent(useMedia("--narrow"));
  const asked = placeAsked(index, view, whole, address.story());
  const isUsed = useUsed(view);
  const createPen = usePenMaker(makePen, { scene, slot, paper: place.paper });
  return (
    <Stage
      canvas={place.canvas}
      createPen={createPen}
      scene={scene}
      asked={asked}
      paper={place.paper}
      whole={whole}
      paddingOf={paddingOf}
      onRest={address.noteCamera}
    >
      <SignsOf drawn={drawn} marks={scene.marks} />
      {isUsed && <SaidMap drawn={drawn} marks={scene.marks} canvas={place.canvas} />}
    </Stage>
  );
}

/** What the signs of the map mean; beside a figure in short, under the edge by which its height is changed. */
function SignsOf({
  drawn: { index, view, look, assets },
  marks,
}: {
  drawn: Exportable;
  marks: Scene["marks"];
}) {
  const legend = useMemo(
    () => legendOf(marks, index, view, look, assets),
    [marks, index, view, look, assets],
  );
  if (view.explore === null) return <MapKey legend={<Legend groups={legend} />} />;
  return (
    <>
      <ShareKey group={legend.find(({ id }) => id === "participation")} />
      <MapDivider />
    </>
  );
}

/** Whether the reader has used a key or changed the view: before that nobody needs to hear what the map has become. */
function useUsed(view: View): boolean {
  const [first] = useState(view);
  const [isUsed, setUsed] = useState(false);
  useWindowEvent("keydown", () => setUsed(true));
  return isUsed || view !== first;
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
