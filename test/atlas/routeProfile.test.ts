import { expect, test } from "vitest";
import { groundFile } from "../../geo/build/geoFolder";
import { lengthKm } from "../../src/atlas/lengthKm";
import { type GroundProfile, type RouteProfile, routeProfile } from "../../src/atlas/routeProfile";
import { realAtlas } from "./participation/realIndex";

const GROUNDS = groundFile<Record<string, GroundProfile>>("profiles");
const seaName = (id: string) => ({ en: id });
const profileOf = (id: string, grounds = GROUNDS) => routeProfile(realAtlas, id, grounds, seaName);

test.each([...realAtlas.corridors.keys()])(
  "the corridor %s has a profile of its lines as they are drawn now",
  (id) => {
    const profile = profileOf(id)!;
    const { km, at } = profile;
    expect(km.toSorted((a, b) => a - b)).toEqual(km);
    expect(Math.abs(lengthKm(at) - km.at(-1)!)).toBeLessThan(2);
    expect(new Set([km, profile.m, profile.plusMinusM, at].map(({ length }) => length)).size).toBe(1);
  },
);

test("a segment whose line was drawn anew has no profile until its ground is read again", () => {
  const { km, ...rest } = GROUNDS["ca-az/caspian-crossing"]!;
  const stale = { ...rest, km: km.map((each) => each * 1.02) };
  expect(profileOf("ca-az", { ...GROUNDS, "ca-az/caspian-crossing": stale })).toBeNull();
  expect(profileOf("ca-az", {})).toBeNull();
  expect(profileOf("no-such-corridor")).toBeNull();
});

test("Caspian depths are below a surface that lies at -28 m", () => {
  const { waters, m, plusMinusM } = profileOf("ca-az")!;
  expect(waters).toEqual([
    expect.objectContaining({ sea: "caspian-sea", name: { en: "caspian-sea" }, surfaceM: -28, roundM: 50 }),
  ]);
  const deepest = m.indexOf(Math.min(...m));
  expect([m[deepest], plusMinusM[deepest]]).toEqual([-818, 240]);
});

test("an overhead line that is drawn across a bay has no seabed", () => {
  expect(profileOf("az-ge-tr-bg")!.waters).toEqual([]);
});

test("places are the ends of segments, without waypoints", () => {
  expect(profileOf("bssc")!.places.map(({ id, km }) => [id, km])).toEqual([
    ["bssc/jvari", 0],
    ["caspian-blacksea-europe/anaklia", 54.6],
    ["caspian-blacksea-europe/constanta", 1144.4],
  ]);
});

test("where two segments meet there is one sample", () => {
  const { km } = profileOf("az-tr-eu") as RouteProfile;
  expect(new Set(km).size).toBe(km.length);
});
