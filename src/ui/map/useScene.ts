import { useEffect, useMemo, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { sceneComposer } from "../../scene/composeScene";
import { drawsContext } from "../../scene/drawsContext";
import { litMarks } from "../../scene/litBy";
import type { ContextAssets, Hatches, Look, Places } from "../../scene/look";
import { dark, light, type Palette, projector } from "../../scene/palette";
import type { MarkSubject, Scene } from "../../scene/scene";
import { asksMeetings, type View } from "../../view/view";
import { afterRest } from "../browser/afterRest";
import { keptFile } from "../browser/files";
import { useMedia } from "../browser/useMedia";
import type { Exportable } from "../wire/carried";
import type { Signal } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { MapSlot } from "./mapSlot";

/** All of which the scene is composed, as far as it has come; the same object as long as none of it changes. */
export function useDrawn(
  index: AtlasIndex,
  { view, words }: MapSlot,
  places: Places,
  loadAssets: () => Promise<ContextAssets>,
): Exportable {
  const palette = usePalette(view);
  const present = useAssets(loadAssets, view);
  // They are of the present, and bear no day.
  const assets = index.isPast ? null : present;
  const hatches = useHatches(view);
  const look: Look = useMemo(
    () => ({ palette, language: words.language, countryName: words.country, places }),
    [palette, words, places],
  );
  return useMemo(() => ({ index, view, look, assets, hatches }), [index, view, look, assets, hatches]);
}

/** The picture of it. What is pointed at in the matrix stands out instead of what is picked. */
export function useScene(drawn: Exportable): Scene {
  const [compose] = useState(sceneComposer);
  const composed = useMemo(
    () => compose(drawn.index, drawn.view, drawn.look, drawn.assets, drawn.hatches),
    [compose, drawn],
  );
  const pointed = usePointedSubjects(drawn.index);
  return useMemo(
    () => (pointed ? { ...composed, lit: litMarks(composed.marks, pointed) } : composed),
    [composed, pointed],
  );
}

const PALETTES = { light, dark, projector };

function usePalette({ theme }: View): Palette {
  const isDark = useMedia("--dark");
  if (theme === "system") return isDark ? dark : light;
  return PALETTES[theme];
}

/** What the layers need that are off at first; `null` until one of them is on and it has come. */
function useAssets(load: () => Promise<ContextAssets>, view: View): ContextAssets | null {
  const [assets, setAssets] = useState<ContextAssets | null>(null);
  const isWanted = drawsContext(view);
  useEffect(() => {
    if (isWanted) load().then(setAssets, console.error);
  }, [load, isWanted]);
  return assets;
}

/** The hatching of members of whom there is no report, once meetings are explored and it has come. */
function useHatches(view: View): Hatches | null {
  const [hatches, setHatches] = useState<Hatches | null>(null);
  const isWanted = asksMeetings(view);
  useEffect(() => {
    if (isWanted) keptFile<Hatches>("facts/hatches.json").then(setHatches, console.error);
  }, [isWanted]);
  return hatches;
}

/** How long the pointer rests on a cell before the map follows, in ms: on its way over many it lights nothing. */
const REST_MS = 120;

/** The value of a signal once it has rested. */
function useRested<Value>({ get, subscribe }: Signal<Value>): Value {
  const [rested, setRested] = useState(get);
  useEffect(() => {
    let callOff = () => {};
    const stop = subscribe(() => {
      callOff();
      callOff = afterRest(REST_MS, () => setRested(get()));
    });
    return () => {
      callOff();
      stop();
    };
  }, [get, subscribe]);
  return rested;
}

/** What is pointed at in the matrix; `null` where nothing is. */
function usePointedSubjects(index: AtlasIndex): readonly MarkSubject[] | null {
  const { party = null, meeting = null } = useRested(useWires().pointedCell) ?? {};
  return useMemo(() => {
    const isOnMap = index.meetings.some(({ id, anchor }) => id === meeting && anchor !== null);
    if (party === null && !isOnMap) return null;
    const subjects: MarkSubject[] = [];
    if (party !== null) subjects.push({ kind: "country", id: party });
    if (meeting !== null) subjects.push({ kind: "meeting", id: meeting });
    return subjects;
  }, [index, party, meeting]);
}
