import { least } from "d3-array";
import { expect, test } from "vitest";
import { groundFile } from "../../geo/build/geoFolder";
import { lengthKm } from "../../src/atlas/lengthKm";
import { type GroundProfile, type RouteProfile, routeProfile } from "../../src/atlas/routeProfile";
import type { Sea } from "../../src/atlas/seas";
import { last, there } from "../there";
import { realAtlas } from "./participation/realIndex";

const GROUNDS = groundFile<Record<string, GroundProfile>>("profiles");
const seaName = (id: string) => ({ en: id });
const SEAS = groundFile<readonly Sea[]>("seas");
const profileOf = (id: string, grounds = GROUNDS, seas = SEAS) =>
  routeProfile(realAtlas, id, { grounds, seas, seaName });

test.each([...realAtlas.corridors.keys()])(
  "the corridor %s has a profile of its lines as they are drawn now",
  (id) => {
    const { samples } = there(profileOf(id));
    const km = samples.map((sample) => sample.km);
    expect(km.toSorted((a, b) => a - b)).toEqual(km);
    expect(Math.abs(lengthKm(samples.map(({ at }) => at)) - last(km))).toBeLessThan(2);
    expect(samples.flatMap(({ m, plusMinusM }) => [m, plusMinusM]).every(Number.isFinite)).toBe(true);
  },
);

test("a segment whose line was drawn anew has no profile until its ground is read again", () => {
  const { km, ...rest } = there(GROUNDS["ca-az/caspian-crossing"]);
  const stale = { ...rest, km: km.map((each) => each * 1.02) };
  expect(profileOf("ca-az", { ...GROUNDS, "ca-az/caspian-crossing": stale })).toBeNull();
  expect(profileOf("ca-az", {})).toBeNull();
  expect(profileOf("no-such-corridor")).toBeNull();
});

test("Caspian depths are below a surface that lies at -28 m", () => {
  const { waters, samples } = there(profileOf("ca-az"));
  expect(waters).toEqual([
    expect.objectContaining({
      sea: "caspian-sea",
      name: { en: "caspian-sea" },
      surfaceM: -28,
      roundM: 50,
      isSounded: false,
    }),
  ]);
  expect(least(samples, ({ m }) => m)).toMatchObject({ m: -818, plusMinusM: 240 });
});

test("an overhead line that is drawn across a bay has no seabed", () => {
  expect(there(profileOf("az-ge-tr-bg")).waters).toEqual([]);
});

test("places are the ends of segments, without waypoints", () => {
  expect(there(profileOf("bssc")).places.map(({ id, km }) => [id, km])).toEqual([
    ["bssc/jvari", 0],
    ["caspian-blacksea-europe/anaklia", 54.6],
    ["caspian-blacksea-europe/constanta", 1144.4],
  ]);
});

test("where two segments meet there is one sample", () => {
  const { samples } = there(profileOf("az-tr-eu"));
  expect(new Set(samples.map(({ km }) => km)).size).toBe(samples.length);
});

test("seas are the ground’s: another’s has its own name, surface and steps", () => {
  const inland = { id: "inland", surfaceM: -100, roundM: 20, box: [-180, -90, 180, 90] } as const;
  const [ours, theirs, nameless] = [SEAS, [inland], []].map((seas) =>
    there(profileOf("ca-az", GROUNDS, seas)),
  );
  const depths = ({ samples, waters }: RouteProfile) =>
    waters.flatMap(({ first, last }) => samples.slice(first, last + 1).map(({ m }) => m));
  expect(ours?.waters.map(({ sea }) => sea)).toEqual(["caspian-sea"]);
  expect(theirs?.waters.map(({ sea, surfaceM, name }) => [sea, surfaceM, name])).toEqual([
    ["inland", -100, { en: "inland" }],
  ]);
  expect(depths(there(theirs))).toEqual(depths(there(ours)).map((m) => m - 72));
  expect(nameless?.waters.map(({ sea }) => sea)).toEqual([""]);
});
