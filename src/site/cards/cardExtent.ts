import type { AtlasIndex } from "../../atlas/atlasIndex";
import { isCountryCode } from "../../atlas/isCountryCode";
import { tookPart } from "../../atlas/participation/attendance";
import { type Extent, extentOfPicked } from "../../scene/extent";
import type { Picked } from "../../view/view";

/** What of the world a card shows: what is picked; of a meeting also the countries that are reported present, since they are lit. */
export function cardExtent(index: AtlasIndex, picked: Picked | null): Extent {
  if (picked === null) return index.extent.whole;
  const own = extentOfPicked(index, picked);
  const present = picked.kind === "meeting" ? countriesAt(index, picked.id) : [];
  const extents = [own, ...present].filter((extent) => extent !== null);
  return extents.length === 0 ? index.extent.whole : extents.reduce(joined);
}

function countriesAt(index: AtlasIndex, meeting: string): (Extent | null)[] {
  const met = index.meetings.filter(({ id }) => id === meeting);
  return met
    .flatMap((each) => each.parties.filter((party) => tookPart(each, party)))
    .filter(({ party }) => isCountryCode(party))
    .map(({ party }) => extentOfPicked(index, { kind: "party", id: party }));
}

function joined(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
