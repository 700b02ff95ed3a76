import { useEffect, useMemo, useState } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Hatches } from "../../scene/look";
import type { Lit } from "../../scene/scene";
import { isExploring, type View } from "../../view/view";
import { loadFile } from "../files";
import { useSignal } from "../signal";
import { usePointedCell } from "./pointed";

/** The hatching of members of whom there is no report, once meetings are explored and it has come. */
export function useHatches(view: View): Hatches | null {
  const [hatches, setHatches] = useState<Hatches | null>(null);
  const isWanted = isExploring(view);
  useEffect(() => {
    if (isWanted) loadFile<Hatches>("facts/hatches.json").then(setHatches, console.error);
  }, [isWanted]);
  return hatches;
}

/** Marks of what is pointed at in the matrix, to be lit instead of what is picked; `null` where nothing is. */
export function usePointedLit(index: AtlasIndex): Lit | null {
  const party = useSignal(usePointedCell(), (cell) => cell?.party ?? null);
  const meeting = useSignal(usePointedCell(), (cell) => cell?.meeting ?? null);
  return useMemo(() => {
    const focus = [
      ...(party === null ? [] : [`country:${party}`, `name:country:${party}`]),
      ...(meeting === null ? [] : [`meeting:${meeting}`]),
    ];
    const isOnMap = index.meetings.some(({ id, anchor }) => id === meeting && anchor !== null);
    return focus.length === 0 || (party === null && !isOnMap) ? null : { focus: new Set(focus) };
  }, [index, party, meeting]);
}
