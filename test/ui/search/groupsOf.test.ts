import { expect, test } from "vitest";
import type { Result } from "../../../src/atlas/search/search";
import type { SearchKind } from "../../../src/atlas/search/searchDocument";
import { type Group, groupsOf, inSight } from "../../../src/ui/search/groupsOf";

const NONE = new Set<SearchKind>();

function result(kind: Exclude<Result["kind"], "source">, id: string): Result {
  return { kind, to: { kind, id }, title: { en: id }, foundAs: null, details: [], matched: [] };
}

const meetings = Array.from({ length: 7 }, (_, place) => result("meeting", `m${place + 1}`));

/** Groups as lines: the kind, then what each row says. */
function lines(groups: readonly Group[]): string[] {
  return groups.map(({ kind, items }) =>
    [kind, ...items.map((row) => ("result" in row ? row.result.to.id : `+${row.more}`))].join(" "),
  );
}

test("results stand under their kind, and the kind of the best one comes first", () => {
  const results = [result("member", "AZ"), result("meeting", "m1"), result("member", "KZ")];
  expect(lines(groupsOf(results, NONE))).toEqual(["member AZ KZ", "meeting m1"]);
});

test("of more than five of a kind the others wait behind a row", () => {
  expect(lines(groupsOf(meetings, NONE))).toEqual(["meeting m1 m2 m3 m4 m5 +2"]);
});

test("where there are four kinds, three of each are shown", () => {
  const others = (["member", "corridor", "series"] as const).map((kind) => result(kind, kind));
  expect(lines(groupsOf([...meetings, ...others], NONE))[0]).toBe("meeting m1 m2 m3 +4");
});

test("five of a kind are shown as they are", () => {
  expect(lines(groupsOf(meetings.slice(0, 5), NONE))).toEqual(["meeting m1 m2 m3 m4 m5"]);
});

test("what is gathered under a result follows it and doesn't count", () => {
  const cable = {
    ...result("segment", "cable"),
    gathered: [result("facility", "a"), result("corridor", "b")],
  };
  const others = Array.from({ length: 5 }, (_, place) => result("segment", `s${place + 1}`));
  expect(lines(groupsOf([cable, ...others], NONE))).toEqual(["segment cable a b s1 s2 s3 s4 +1"]);
});

test("a kind that the reader opens shows all", () => {
  expect(lines(groupsOf(meetings, new Set(["meeting"])))).toEqual(["meeting m1 m2 m3 m4 m5 m6 m7"]);
});

test("no two rows have one key, and opening a kind keeps the keys of its first rows", () => {
  const keysOf = (opened: ReadonlySet<SearchKind>) =>
    groupsOf([...meetings, ...meetings], opened).flatMap(({ items }) => items.map(({ key }) => key));
  const [closed, open] = [keysOf(NONE), keysOf(new Set(["meeting"]))];
  expect(new Set(open).size).toBe(14);
  expect(closed.slice(0, 5)).toEqual(open.slice(0, 5));
});

test("nothing found is no group", () => {
  expect(groupsOf([], NONE)).toEqual([]);
});

test("what is in sight of it is nine rows, of whatever kinds, each with its key", () => {
  const members = Array.from({ length: 5 }, (_, place) => result("member", `n${place + 1}`));
  const groups = groupsOf([...meetings, ...members, result("series", "s")], NONE);
  expect(lines(inSight(groups))).toEqual(["meeting m1 m2 m3 m4 m5 +2", "member n1 n2 n3"]);
  expect(inSight(groups)[0]).toEqual(groups[0]);
});
