import type { Position } from "../../atlas/atlas";
import type { IndexedCorridor, IndexedSegment } from "../../atlas/atlasIndex";
import { corridorsPicked } from "../corridorsPicked";
import { lengthOf, middleOf } from "../geometry";
import { hueOf } from "../hueOf";
import type { Ask, Layer, Made } from "../layer";
import { textIn } from "../look";
import type { LabelMark } from "../scene";
import { faceOf } from "../type";
import { zooms } from "../zooms";
import { knownSegments, segments } from "./segments";

/** However near the map is: whose lines they are is asked there too. */
const SEEN = { mission: zooms(0), context: zooms(3.6) } as const;

/** The name of a corridor beside the longest stretch that is its own, in its colour. */
export const corridorNames: Layer = {
  id: "corridorNames",
  switch: segments.switch,
  needsAssets: false,
  compose: (ask) => {
    const known = new Map(knownSegments(ask.index, ask.date).map((segment) => [segment.id, segment]));
    return ask.index.corridors.flatMap((corridor): Made<LabelMark>[] => {
      const at = nameAt(corridor, known);
      return at === null ? [] : [nameOf(corridor, at, ask)];
    });
  },
  legend: null,
  lit: (picking) => corridorsPicked(picking).map(({ id }) => ({ kind: "corridor", id })),
};

function nameOf(
  { id, role, rank, names, shortNames }: IndexedCorridor,
  at: Position,
  { index, look: { palette, language } }: Ask,
): Made<LabelMark> {
  return {
    mark: "label",
    id: `name:corridor:${id}`,
    of: { kind: "corridor", id },
    picks: { kind: "corridor", id },
    title: textIn(names, language),
    at,
    text: textIn(shortNames, language),
    ...faceOf(`${role}Corridor`, palette, `${hueOf(index, id)}Text`),
    anchors: ["top-left", "bottom-right", "top-right", "bottom", "bottom-left", "top", "left", "right"],
    offset: 20,
    rank,
    ...SEEN[role],
  };
}

/** Middle of the corridor's longest segment: of its own, or else of one that it shares. */
function nameAt(
  { id, segments }: IndexedCorridor,
  known: ReadonlyMap<string, IndexedSegment>,
): Position | null {
  const listed = segments.flatMap((segment) => known.get(segment) ?? []);
  const own = listed.filter(({ part, corridors }) => part === "corridor" && corridors[0] === id);
  const longest = (own.length > 0 ? own : listed).reduce<IndexedSegment | null>(
    (best, each) => (best === null || lengthOf(each.line) > lengthOf(best.line) ? each : best),
    null,
  );
  return longest && middleOf(longest.line);
}
