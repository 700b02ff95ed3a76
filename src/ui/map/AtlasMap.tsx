import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Pen, PenEvents } from "../../draw/pen";
import { composeScene } from "../../scene/composeScene";
import { extentOfPicked, FULL_EXTENT } from "../../scene/extent";
import { legendOf } from "../../scene/legendOf";
import type { ContextAssets, Places } from "../../scene/look";
import { dark, light, type Palette, projector } from "../../scene/palette";
import type { Scene } from "../../scene/scene";
import { noteCamera } from "../../view/useView";
import { isOn, type View } from "../../view/view";
import { useNavigation } from "../navigation";
import type { MapSlot } from "../Shell";
import { Stage } from "../Stage";
import { useMedia } from "../useMedia";
import { Legend } from "./Legend";
import { MapKey } from "./MapKey";

/** Makes the pen for a map. It is asked again when the way of drawing changes, not when the picture does. */
export type PenMaker = (asked: {
  readonly element: HTMLElement;
  readonly events: PenEvents;
  readonly scene: Scene;
  readonly view: View;
  readonly slot: MapSlot;
}) => Promise<Pen>;

interface Props {
  slot: MapSlot;
  makePen: PenMaker;
  loadPlaces: () => Promise<Places>;
  loadAssets: () => Promise<ContextAssets>;
}

/** The map of the view: composes the scene, keeps a pen at it, and says what its signs mean. */
export function AtlasMap({ slot, makePen, loadPlaces, loadAssets }: Props) {
  const { view, words, paddingOf } = slot;
  const { index } = useNavigation();
  const palette = usePalette(view);
  const places = useLoaded(loadPlaces, true);
  const assets = useLoaded(
    loadAssets,
    CONTEXT_LAYERS.some((layer) => isOn(view, layer)),
  );
  const look = useMemo(
    () => ({ palette, language: words.language, countryName: words.country, places }),
    [palette, words, places],
  );
  const scene = useMemo(() => composeScene(index, view, look, assets), [index, view, look, assets]);
  const extent = useMemo(() => view.picked && extentOfPicked(index, view.picked), [index, view.picked]);
  const legend = useMemo(
    () => legendOf(scene.marks, index, view, look, assets),
    [scene.marks, index, view, look, assets],
  );
  const createPen = usePenMaker(makePen, scene, slot);
  return (
    <Stage
      createPen={createPen}
      scene={scene}
      extent={extent}
      whole={FULL_EXTENT}
      paddingOf={paddingOf}
      onRest={noteCamera}
    >
      <MapKey legend={<Legend groups={legend} />} />
    </Stage>
  );
}

const CONTEXT_LAYERS = ["plants", "substations", "interconnectors"] as const;

/** The same function as long as a pen needn't be made anew; it sees the latest scene when it is called. */
function usePenMaker(makePen: PenMaker, scene: Scene, slot: MapSlot) {
  const latest = useRef({ scene, slot });
  latest.current = { scene, slot };
  const { projection } = slot.view;
  const { language } = slot.words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another projection or language takes another pen.
  return useCallback(
    (element: HTMLElement, events: PenEvents) =>
      makePen({
        element,
        events,
        scene: latest.current.scene,
        view: latest.current.slot.view,
        slot: latest.current.slot,
      }),
    [makePen, projection, language],
  );
}

const PALETTES = { light, dark, projector };

function usePalette({ theme }: View): Palette {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  if (theme === "system") return isDark ? dark : light;
  return PALETTES[theme];
}

/** What a file holds, once it is wanted and has come; without it the map shows what it has. */
function useLoaded<Value>(load: () => Promise<Value>, isWanted: boolean): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    if (isWanted) load().then(setValue, console.error);
  }, [load, isWanted]);
  return value;
}
