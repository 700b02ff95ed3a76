import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Pen, PenEvents } from "../../draw/pen";
import { sceneComposer } from "../../scene/composeScene";
import { drawsContext } from "../../scene/drawsContext";
import { wholeExtent } from "../../scene/extent";
import { legendOf } from "../../scene/legendOf";
import { litMarks } from "../../scene/litBy";
import type { ContextAssets, Look, Places } from "../../scene/look";
import { dark, light, type Palette, projector } from "../../scene/palette";
import type { Scene } from "../../scene/scene";
import type { View } from "../../view/view";
import { useMedia } from "../browser/useMedia";
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
import { useHatches, usePointedSubjects } from "./useMapPart";

/** What is asked of those who make the pen. It is asked again when the way of drawing changes, not the picture. */
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
  const { view, words, paddingOf } = slot;
  const palette = usePalette(view);
  const assets = useAssets(loadAssets, view);
  const look: Look = useMemo(
    () => ({ palette, language: words.language, countryName: words.country, places }),
    [palette, words, places],
  );
  const hatches = useHatches(view);
  const [compose] = useState(sceneComposer);
  const composed = useMemo(
    () => compose(index, view, look, assets, hatches),
    [compose, index, view, look, assets, hatches],
  );
  const pointed = usePointedSubjects(index);
  const scene = useMemo(
    () => (pointed ? { ...composed, lit: litMarks(composed.marks, pointed) } : composed),
    [composed, pointed],
  );
  const legend = useMemo(
    () => legendOf(scene.marks, index, view, look, assets),
    [scene.marks, index, view, look, assets],
  );
  const { address, exportable } = useWires();
  useWrite(
    exportable,
    useMemo(() => ({ index, view, look, assets, hatches }), [index, view, look, assets, hatches]),
  );
  const whole = wholeExtent(useMedia("--narrow"));
  const { extent, name } = placeAsked(index, view, whole, address.story());
  const createPen = usePenMaker(makePen, { scene, slot, paper: place.paper });
  return (
    <Stage
      canvas={place.canvas}
      createPen={createPen}
      scene={scene}
      extent={extent}
      paper={place.paper}
      placeName={name}
      whole={whole}
      paddingOf={paddingOf}
      onRest={address.noteCamera}
    >
      {view.explore === null ? (
        <MapKey legend={<Legend groups={legend} />} />
      ) : (
        <>
          <ShareKey group={legend.find(({ id }) => id === "participation")} />
          <MapDivider />
        </>
      )}
    </Stage>
  );
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

const PALETTES = { light, dark, projector };

function usePalette({ theme }: View): Palette {
  const isDark = useMedia("--dark");
  if (theme === "system") return isDark ? dark : light;
  return PALETTES[theme];
}

function useWhole(first: AtlasIndex, loadRest: Props["loadRest"]): AtlasIndex {
  const [index, setIndex] = useState(first);
  useEffect(() => {
    loadRest?.().then(setIndex, console.error);
  }, [loadRest]);
  return index;
}

/** What the layers draw that are off at first, once one is on and they have come. */
function useAssets(load: () => Promise<ContextAssets>, view: View): ContextAssets | null {
  const [assets, setAssets] = useState<ContextAssets | null>(null);
  const isWanted = drawsContext(view);
  useEffect(() => {
    if (isWanted) load().then(setAssets, console.error);
  }, [load, isWanted]);
  return assets;
}
