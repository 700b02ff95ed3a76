import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { createMarkSender } from "../../../src/draw/live/markSender";
import { createLiveNames } from "../../../src/draw/live/names";
import { sceneComposer } from "../../../src/scene/composeScene";
import { light } from "../../../src/scene/palette";
import type { Picked } from "../../../src/view/view";
import { DEFAULT_VIEW } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { PLACES } from "../svg/drawnMap";

const look = { palette: light, language: "en", countryName: (id: string) => id, places: PLACES } as const;
const compose = sceneComposer();
const picking = (picked: Picked | null) => compose(realIndex, { ...DEFAULT_VIEW, picked }, look);
const [NOTHING, A_CORRIDOR, ANOTHER] = [
  picking(null),
  picking({ kind: "corridor", id: "ca-az" }),
  picking({ kind: "corridor", id: "bssc" }),
];

/** What MapLibre is asked and told, where a map needs a browser; and the same events. */
function mapAsked() {
  const heard = new Map<string, ((event: object) => void)[]>();
  const asked = { places: 0, countries: 0, sent: 0, states: [] as string[], repaints: 0 };
  const map = {
    on: (name: string, hear: () => void) => heard.set(name, [...(heard.get(name) ?? []), hear]),
    getContainer: () => ({ clientWidth: 1280, clientHeight: 800 }),
    getZoom: () => 4,
    getCenter() {
      asked.places += 1;
      return { lng: 50, lat: 40 };
    },
    queryRenderedFeatures() {
      asked.countries += 1;
      return [];
    },
    getSource: () => ({
      setData() {
        asked.sent += 1;
      },
    }),
    setFeatureState: ({ id }: { id: string }) => asked.states.push(id),
    triggerRepaint() {
      asked.repaints += 1;
    },
  };
  const tell = (name: string, event = {}) => {
    for (const hear of heard.get(name) ?? []) hear(event);
  };
  return { map: map as unknown as MapLibreMap, asked, tell };
}

/** Names as they stand when the map has come to rest. */
function restingNames() {
  const made = mapAsked();
  const names = createLiveNames(made.map, NOTHING, false);
  names.show(NOTHING);
  made.tell("idle");
  made.tell("sourcedata", { sourceId: "names", tile: {} });
  made.tell("idle");
  expect(names.isSettled()).toBe(true);
  return { ...made, names, before: { ...made.asked } };
}

test("lighting places names once, when the map has come to rest", () => {
  const { names, asked, before, tell } = restingNames();
  names.show(A_CORRIDOR);
  // What opens beside the map with a pick covers other parts of it.
  names.keepClear([{ left: 0, top: 0, right: 300, bottom: 800 }]);
  expect(asked.places).toBe(before.places);
  expect(asked.repaints).toBeGreaterThan(before.repaints);
  expect(names.isSettled()).toBe(false);

  tell("idle");
  expect(asked).toMatchObject({ places: before.places + 1, sent: before.sent + 1 });
  tell("sourcedata", { sourceId: "names", tile: {} });
  tell("idle");
  expect(asked.places).toBe(before.places + 1);
  expect(names.isSettled()).toBe(true);
});

test("a map that is painted anew, as when a mark is pointed at, places no name anew", () => {
  const { asked, before, tell } = restingNames();
  for (let i = 0; i < 5; i += 1) tell("idle");
  expect(asked).toMatchObject({ places: before.places, countries: before.countries });
});

test("names are placed anew where the map looks elsewhere, or other land has come", () => {
  const { asked, before, tell } = restingNames();
  tell("move");
  tell("idle");
  expect(asked.places).toBe(before.places + 1);
  tell("sourcedata", { sourceId: "overview", tile: {} });
  tell("idle");
  expect(asked.places).toBe(before.places + 2);
});

test("after a style was loaded anew names are sent again", () => {
  const { names, asked, before } = restingNames();
  names.forget();
  names.show(NOTHING);
  expect(asked.sent).toBe(before.sent + 1);
});

test("from one thing that is picked to another only those marks are told that step back or forth", () => {
  const { map, asked } = mapAsked();
  const marks = createMarkSender(map, NOTHING.marks);
  marks.send(NOTHING);
  asked.states.length = 0;
  marks.send(A_CORRIDOR);
  const first = asked.states.length;
  asked.states.length = 0;
  marks.send(ANOTHER);
  const { focus: before } = A_CORRIDOR.lit ?? { focus: new Set<string>() };
  const { focus: now } = ANOTHER.lit ?? { focus: new Set<string>() };
  const changed = NOTHING.marks.filter(({ id }) => before.has(id) !== now.has(id));
  expect(asked.states.length).toBeLessThan(first / 4);
  expect(new Set(asked.states)).toEqual(
    new Set(
      changed.flatMap((mark) => (mark.mark === "band" ? [] : mark.mark === "area" ? mark.country : mark.id)),
    ),
  );
  asked.states.length = 0;
  marks.send({ ...ANOTHER });
  expect(asked.states).toEqual([]);
});

test("with nothing picked any more all marks that stepped back are told", () => {
  const { map, asked } = mapAsked();
  const marks = createMarkSender(map, NOTHING.marks);
  marks.send(A_CORRIDOR);
  asked.states.length = 0;
  marks.send(NOTHING);
  const lines = NOTHING.marks.filter(({ mark, id }) => mark === "line" && !A_CORRIDOR.lit?.focus.has(id));
  expect(asked.states).toEqual(expect.arrayContaining(lines.map(({ id }) => id)));
});
