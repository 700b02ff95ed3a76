import { describe, expect, test } from "vitest";
import { bandProfile, readGround } from "../../geo/build/bandProfile";
import { groundFile } from "../../geo/build/geoFolder";
import { type GroundProfile, isOfLine } from "../../src/atlas/routeProfile";
import { realAtlas } from "../atlas/participation/realIndex";

const ground = readGround();
const fine = groundFile<Record<string, GroundProfile>>("profiles");
const lines = [...realAtlas.segments.values()].filter(({ id, line }) => isOfLine(fine[id], line));
const bands = new Map(lines.map(({ id, line }) => [id, bandProfile(line, ground)]));

/** By how many metres each sample of the profiles from the grids differs from the one nearest to it, and what that says of itself. */
const differences = lines.flatMap(({ id }) => {
  const [grid, band] = [fine[id]!, bands.get(id)!];
  return grid.km.map((km, i) => {
    const apart = band.km.map((other) => Math.abs(other - km));
    const near = apart.indexOf(Math.min(...apart));
    const metres = Math.abs(band.m[near]! - grid.m[i]!);
    return { metres, isSea: grid.sea.includes(i), isWithin: metres <= band.plusMinusM[near]! };
  });
});

describe("a profile from the bands of the ground, held against those from the grids", () => {
  test("is of the line as it is drawn, and says where it comes from", () => {
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ id, line }) => !isOfLine(bands.get(id), line))).toEqual([]);
    expect(bands.get("ca-az/caspian-crossing")).toMatchObject({ source: "bands" });
  });

  test.each([
    ["on land", false, 90, 440],
    ["at sea", true, 190, 360],
  ])("differs %s by what its doc block says", (_, isSea, median, most) => {
    const metres = differences.filter((each) => each.isSea === isSea).map((each) => each.metres);
    metres.sort((a, b) => a - b);
    expect(metres[Math.floor(metres.length / 2)]).toBeLessThanOrEqual(median);
    expect(metres[Math.floor(metres.length * 0.95)]).toBeLessThanOrEqual(most);
  });

  test("has an uncertainty within which 95 of 100 lie", () => {
    const within = differences.filter(({ isWithin }) => isWithin).length / differences.length;
    expect(within).toBeGreaterThan(0.95);
  });

  test("is at sea where those are", () => {
    const crossing = bands.get("ca-az/caspian-crossing")!;
    expect(crossing.sea.length).toBeGreaterThan(20);
    for (const i of crossing.sea) expect(crossing.m[i]).toBeLessThanOrEqual(0);
  });
});
