import type { Position } from "../../atlas/atlas";
import type { AtlasIndex, IndexedCorridor, IndexedSegment } from "../../atlas/atlasIndex";
import { lengthOf, middleOf } from "../geometry";
import type { Layer } from "../layer";
import { textIn } from "../look";
import type { LabelMark } from "../scene";
import { hueOf } from "../symbology";
import { faceOf } from "../type";
import { knownSegments } from "./segments";

/** The name of a corridor beside the longest stretch that is its own, in its colour. */
export const corridorNames: Layer = {
  switch: "corridors",
  compose: ({ index, date, look: { palette, language } }) =>
    index.corridors.flatMap((corridor): LabelMark[] => {
      const at = nameAt(corridor, index, date);
      if (at === null) return [];
      const isMission = corridor.role === "mission";
      return [
        {
          mark: "label",
          id: `name:corridor:${corridor.id}`,
          picks: { kind: "corridor", id: corridor.id },
          title: textIn(corridor.names, language),
          at,
          text: textIn(corridor.shortNames, language),
          ...faceOf(
            isMission ? "missionCorridor" : "contextCorridor",
            palette,
            `${hueOf(index, corridor.id)}Text`,
          ),
          anchors: ["top-left", "bottom-right", "top-right", "bottom", "bottom-left", "top", "left", "right"],
          offset: 20,
          rank: corridor.rank,
          minZoom: isMission ? 0 : 3.6,
          maxZoom: 9,
        },
      ];
    }),
};

/** Middle of the corridor's longest segment: of its own, or else of one that it shares. */
function nameAt({ id, segments }: IndexedCorridor, index: AtlasIndex, date: string | null): Position | null {
  const listed = knownSegments(index, date).filter((segment) => segments.includes(segment.id));
  const own = listed.filter(({ part, corridors }) => part === "corridor" && corridors[0] === id);
  const longest = (own.length > 0 ? own : listed).reduce<IndexedSegment | null>(
    (best, each) => (best === null || lengthOf(each.line) > lengthOf(best.line) ? each : best),
    null,
  );
  return longest && middleOf(longest.line);
}
