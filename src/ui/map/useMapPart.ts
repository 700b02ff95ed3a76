import { useEffect, useMemo, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Hatches } from "../../scene/look";
import type { MarkSubject } from "../../scene/scene";
import { isExploring, type View } from "../../view/view";
import { keptFile } from "../browser/files";
import type { Signal } from "../wire/signal";
import { useWires } from "../wire/wires";

/** The hatching of members of whom there is no report, once meetings are explored and it has come. */
export function useHatches(view: View): Hatches | null {
  const [hatches, setHatches] = useState<Hatches | null>(null);
  const isWanted = isExploring(view);
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
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setRested(get()), REST_MS);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [get, subscribe]);
  return rested;
}

/** What is pointed at in the matrix, to stand out instead of what is picked; `null` where nothing is. */
export function usePointedSubjects(index: AtlasIndex): readonly MarkSubject[] | null {
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
