import fc from "fast-check";
import { expect, test } from "vitest";
import { extentAsked } from "../../src/scene/extent";
import { readView, writeView } from "../../src/view/address";
import { asSent } from "../../src/view/asSent";
import { readCamera, writeCamera } from "../../src/view/camera";
import { PICKED_KINDS } from "../../src/view/view";
import { indexWith } from "../scene/fixture";
import { LOADED, rounds } from "./rounds";

const NAMES = [
  ...PICKED_KINDS,
  ...["hide", "show", "date", "lang", "theme", "projection", "frame", "explore", "compare", "table", "where"],
  ...["sort", "columns", "with", "who", "from", "to", "story", "step", "dropped", "kiosk", "without"],
  ...["interactive", "motion", "allow", "only", "role"],
];
const REAL = [
  "ca-az",
  "KZ",
  "2025-09-09",
  "matrix",
  "embed",
  "globe",
  "dark",
  "ru",
  "kegoc",
  "segments",
  "1",
  "title",
];

const point = fc.integer({ min: 0, max: 0xffff }).map((at) => String.fromCharCode(at));
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...REAL) },
  { weight: 3, arbitrary: fc.constantFrom(...LOADED) },
  fc.array(point, { maxLength: 30 }).map((points) => points.join("")),
  fc.double().map(String),
);
const pair = fc.tuple(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...NAMES) }, fc.constantFrom(...LOADED)),
  fc.array(word, { maxLength: 4 }),
  fc.constantFrom("=", "==", "%3D", ""),
  fc.constantFrom(",", ".", "%2C", "/"),
);
const search = fc.array(pair, { maxLength: 8 }).chain((pairs) =>
  fc.constantFrom("&", "&&", "&amp;", ";").map((between) => {
    const words = pairs.map(([name, values, is, comma]) => name + is + values.join(comma));
    return `?${words.join(between)}`;
  }),
);
const hash = fc.oneof(
  fc.tuple(word, word, word).map((parts) => `#map=${parts.join("/")}`),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((parts) => `#map=${parts.join("/")}`),
  word.map((letters) => `#own=${letters}`),
  word.map((letters) => `#${letters}`),
);

const index = indexWith();

test("no address throws, none reads otherwise once it was written, and no camera of one isn’t a place", {
  timeout: 1_800_000,
}, () => {
  fc.assert(
    fc.property(search, hash, (search, hash) => {
      const [query = "", place = ""] = asSent(search, hash).split(/(?=#)/);
      const { view, unread } = readView(query);
      expect(readView(writeView(view)).view).toEqual(view);
      expect(unread.every((word) => word !== "")).toBe(true);
      expect(extentAsked(index, view)?.every(Number.isFinite) ?? true).toBe(true);
      const camera = readCamera(place);
      if (camera) {
        expect(Object.values(camera).every(Number.isFinite)).toBe(true);
        expect(readCamera(writeCamera(camera))).not.toBeNull();
      }
    }),
    { numRuns: rounds(2000) },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
