import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/atlas/vocabulary";
import { type Box, meet } from "../../../src/draw/flat/box";
import { cameraShowing } from "../../../src/draw/flat/cameraShowing";
import { cameraWithin } from "../../../src/draw/flat/cameraWithin";
import { countryAt, countryCells } from "../../../src/draw/flat/countryCells";
import { screenNames } from "../../../src/draw/flat/namesOnScreen";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { linesInSight, stepsAlong, symbolsOn } from "../../../src/draw/flat/placeLabels";
import { projectorOf, type Size } from "../../../src/draw/flat/projectorOf";
import { extentOfPicked } from "../../../src/scene/extent";
import { projector as inProjector, light } from "../../../src/scene/palette";
import type { Scene } from "../../../src/scene/scene";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { realWish } from "../sheet/realSheet";

/** The same numbers at each run. */
function dice(): () => number {
  let seed = 11;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/** So near a symbol is that of what is named. */
const OWN_PX = 4;
const COUNT = 200;
const CAMERAS = (() => {
  const roll = dice();
  return Array.from({ length: COUNT }, () => ({
    camera: { zoom: 2 + 6 * roll(), lng: 27 + 48 * roll(), lat: 30 + 20 * roll() },
    size: { width: Math.round(320 + 1100 * roll()), height: Math.round(300 + 600 * roll()) },
  }));
})();

/** A legend, buttons and a scale where they stand on a page, as far as a map has room for them. */
function panelsOn({ width, height }: Size): readonly Box[] {
  return [
    {
      left: 12,
      right: Math.min(400, width / 2),
      top: height - Math.min(190, height / 2),
      bottom: height - 12,
    },
    { left: width - 52, right: width - 12, top: 12, bottom: 200 },
    { left: width - 120, right: width - 16, top: height - 48, bottom: height - 12 },
  ];
}

/** Ground is the same in each language: it is cut once for a camera. */
const { ground } = realWish(null);
const MAPS = CAMERAS.map(({ camera, size }) => {
  const projector = projectorOf(camera, size);
  return { camera, projector, ground: pixelGround(ground, projector, 1) };
});

for (const language of LANGUAGES)
  test(`in ${language} no name is cut by the frame, and none stands under a panel or on a symbol`, {
    timeout: 240_000,
  }, () => {
    const { scene } = realWish(null, { language });
    const faults = MAPS.flatMap(({ camera, projector, ground: cut }) => {
      const { size } = projector;
      const panels = panelsOn(size);
      const symbols = symbolsOn(scene.marks, projector);
      return screenNames(
        scene,
        panels,
      )({ projector, ground: cut }).flatMap(({ label, box }) => {
        const isCut = box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height;
        const isUnder = panels.some((panel) => meet(panel, box));
        const isOn = symbols.some(({ of, at: [x, y], radius }) => {
          const symbol = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
          const [x0, y0] = projector.project(label.at);
          return of.id !== label.of.id && Math.hypot(x - x0, y - y0) > OWN_PX && meet(symbol, box);
        });
        const what = [isCut && "cut", isUnder && "under a panel", isOn && "on a symbol"].filter(Boolean);
        return what.map((fault) => `${label.id} ${fault} at ${JSON.stringify(camera)}`);
      });
    });
    expect(faults).toEqual([]);
  });

/** Maps as they open: beside a panel, and over a sheet on a phone. */
const OPENED = {
  "at 1440 px": {
    camera: { zoom: 3.83, lng: 50.75, lat: 40.06 },
    size: { width: 1025, height: 814 },
    foot: 0,
  },
  "on a phone": {
    camera: { zoom: 2.86, lng: 49.18, lat: 27.54 },
    size: { width: 360, height: 592 },
    foot: 320,
  },
} as const;
/** Buttons and the scale, as they lie on a phone of 360 × 640 px. */
const PHONE_TOOLS: readonly Box[] = [
  { left: 316, right: 348, top: 12, bottom: 192 },
  { left: 12, right: 44, top: 12, bottom: 44 },
  { left: 191, right: 304, top: 12, bottom: 50 },
];
/** No longer a line leads from a name to its country, in px. */
const LEADER_MOST = 72;
/** A member of which less is in sight needn't be named, in cells of a map. */
const LEAST_CELLS = 60;

/**
 * To who reads no Latin letters no code is said where neither the name nor that abbreviated has room between neighbours: on the land of another country it would name
 * that. Azerbaijan is said there beside its capital.
 */
const UNNAMED: Readonly<Record<keyof typeof OPENED, Partial<Record<Language, readonly string[]>>>> = {
  "at 1440 px": {},
  "on a phone": { ru: ["TM", "UZ"] },
};

for (const language of LANGUAGES)
  test.each(Object.keys(OPENED) as (keyof typeof OPENED)[])(
    `in ${language} every member in sight is named %s`,
    (name) => {
      const { camera, size, foot } = OPENED[name];
      const { scene } = realWish(null, { language });
      const projector = projectorOf(camera, size);
      const kit = { projector, ground: pixelGround(ground, projector, 1) };
      const panels =
        foot === 0
          ? panelsOn(size)
          : [...PHONE_TOOLS, { left: 0, top: size.height - foot, right: 360, bottom: size.height }];
      const names = screenNames(scene, panels)(kit).map(({ label }) => label);
      const isHostBeside = names.some(({ of, text }) => of.id === "baku" && text.includes(hostIn(scene)));
      const named = [...names.map(({ of }) => of.id), ...(isHostBeside ? ["AZ"] : [])];
      const cells = countryCells(kit.ground("countries"), { ...size, height: size.height - foot });
      const inSight = scene.marks.flatMap(({ of, picks }) => {
        const own = picks?.kind === "member" ? cells.ids.indexOf(of.id) : -1;
        return own >= 0 && cells.values.filter((cell) => cell === own).length > LEAST_CELLS ? of.id : [];
      });
      expect(inSight.length).toBeGreaterThan(5);
      const unnamed = UNNAMED[name][language] ?? [];
      expect([...new Set(inSight)].filter((id) => !named.includes(id))).toEqual(unnamed);
    },
  );

test("where the map names no host, the capital stands by itself", () => {
  const { camera, size } = OPENED["on a phone"];
  const { scene } = realWish(null, { language: "ru" });
  const marks = scene.marks.filter(({ of }) => of.kind !== "country" || of.id !== "AZ");
  const projector = projectorOf(camera, size);
  const kit = { projector, ground: pixelGround(ground, projector, 1) };
  const names = screenNames({ ...scene, marks }, PHONE_TOOLS)(kit).map(({ label }) => label);
  expect(names.flatMap(({ of, text }) => (of.id === "baku" ? text : []))).toEqual(["Баку"]);
});

test("on the overview Georgia is named, at sea if its land is full of corridors", () => {
  const { camera, size } = OPENED["at 1440 px"];
  const { scene } = realWish(null);
  const projector = projectorOf(camera, size);
  const kit = { projector, ground: pixelGround(ground, projector, 1) };
  expect(screenNames(scene, panelsOn(size))(kit).map(({ label }) => label.text)).toContain("Georgia");
});

test("beside Kazakhstan no corridor is named of which hardly anything is in sight, and no country of which a sliver is", () => {
  const size = { width: 1024, height: 814 };
  const { scene, ground } = realWish({ kind: "member", id: "KZ" });
  const projector = projectorOf({ zoom: 4.02, lng: 66.9, lat: 48.42 }, size);
  const named = screenNames(
    scene,
    panelsOn(size),
  )({ projector, ground: pixelGround(ground, projector, 1) }).map(({ label }) => label);
  const corridors = named.flatMap(({ of }) => (of.kind === "corridor" ? of.id : []));
  expect(corridors).not.toContain("az-ge-tr-bg");
  expect(corridors).not.toContain("caspian-blacksea-europe");
  expect(named.map(({ text }) => text)).not.toContain("PK");
});

test("on a phone a corridor that lies under the buttons isn't named over somebody else's sea", () => {
  const { camera, size, foot } = {
    camera: { zoom: 3.16, lng: 36.6, lat: 34.2 },
    size: { width: 360, height: 592 },
    foot: 320,
  };
  const { scene, ground } = realWish({ kind: "corridor", id: "az-tr-eu" });
  const projector = projectorOf(camera, size);
  const kit = { projector, ground: pixelGround(ground, projector, 1) };
  const sheet = { left: 0, top: size.height - foot, right: size.width, bottom: size.height };
  const nameOf = (panels: readonly Box[]) =>
    screenNames(scene, panels)(kit).flatMap(({ label: { of } }) => (of.kind === "corridor" ? of.id : []));
  expect(nameOf([...PHONE_TOOLS, sheet])).toEqual(["az-tr-eu"]);
  expect(nameOf([sheet])).toEqual(["az-tr-eu"]);
});

test("on a phone with a corridor picked, another isn't named by what serves it, nor a country from far off", () => {
  const size = { width: 360, height: 592 };
  const { scene, ground } = realWish({ kind: "corridor", id: "az-tr-eu" });
  const projector = projectorOf({ zoom: 3.04, lng: 38.2, lat: 29.11 }, size);
  const sheet = { left: 0, top: 272, right: 360, bottom: 592 };
  const named = screenNames(scene, [...PHONE_TOOLS, sheet])({
    projector,
    ground: pixelGround(ground, projector, 1),
  });
  expect(named.flatMap(({ label: { of } }) => (of.kind === "corridor" ? of.id : []))).toEqual(["az-tr-eu"]);
  const far = named.flatMap(({ leader }) =>
    leader === null ? [] : Math.hypot(leader[0][0] - leader[1][0], leader[0][1] - leader[1][1]),
  );
  expect(Math.max(0, ...far)).toBeLessThanOrEqual(LEADER_MOST);
  expect(named.map(({ label: { of } }) => of.id)).toContain("TR");
});

test.each(LANGUAGES)(
  "in %s both corridors are named on a phone, between buttons for a finger",
  (language) => {
    const { camera, size, foot } = OPENED["on a phone"];
    const { scene } = realWish(null, { language });
    const projector = projectorOf(camera, size);
    const buttons = [
      { left: 171, right: 296, top: 8, bottom: 54 },
      { left: 300, right: 352, top: 8, bottom: 256 },
      { left: 8, right: 60, top: 8, bottom: 60 },
      { left: 0, right: size.width, top: size.height - foot, bottom: size.height },
    ];
    const names = screenNames(scene, buttons)({ projector, ground: pixelGround(ground, projector, 1) });
    const corridors = names.flatMap(({ label: { of } }) => (of.kind === "corridor" ? of.id : []));
    expect(corridors).toEqual(expect.arrayContaining(["az-tr-eu", "ca-az"]));
  },
);

/** The whole name of the country in which the Centre sits. */
function hostIn({ marks }: Pick<Scene, "marks">): string {
  return there(marks.find(({ id }) => id === "name:country:AZ")).title;
}

test.each(LANGUAGES)(
  "in %s the Centre's page says on a phone where it sits, and leads from no name over another country",
  (language) => {
    const size = { width: 360, height: 592 };
    const sheet = { left: 0, top: 272, right: size.width, bottom: size.height };
    const pick = { kind: "centre", id: "cececo" } as const;
    const { scene, ground } = realWish(pick, { language });
    const padding = { top: 60, right: 52, bottom: 369, left: 49 };
    const projector = projectorOf(
      cameraWithin(cameraShowing(there(extentOfPicked(realIndex, pick)), size, padding), size),
      size,
    );
    const kit = { projector, ground: pixelGround(ground, projector, 1) };
    const names = screenNames(scene, [...PHONE_TOOLS, sheet])(kit);
    const seat = names.find(({ label }) => label.of.id === "baku");
    const said = [seat, names.find(({ label }) => label.of.id === "AZ")].map((each) => each?.label.text);
    expect(said.join()).toContain(hostIn(scene));
    expect(seat).toBeDefined();
    const cells = countryCells(kit.ground("countries"), size);
    const over = names.flatMap(({ label, leader }) => {
      const steps = leader === null ? [] : stepsAlong(leader).map((at) => countryAt(cells, at));
      const abroad = steps.filter((id) => id !== null && id !== label.of.id);
      return abroad.length > steps.length / 3 ? [label.text] : [];
    });
    expect(over).toEqual([]);
  },
);

test("a meeting in the Centre's city says on a phone of which country that is, though a corridor has its name beside it", () => {
  const size = { width: 360, height: 592 };
  const { scene, ground } = realWish({ kind: "meeting", id: "cececo-board-1" });
  const projector = projectorOf({ zoom: 2.46, lng: 42.75, lat: 25.6 }, size);
  // As far as a name keeps from what lies over the map.
  const over = [
    { left: 312, right: 352, top: 8, bottom: 196 },
    { left: 8, right: 48, top: 8, bottom: 48 },
    { left: 183, right: 308, top: 8, bottom: 54 },
    { left: 0, right: size.width, top: 268, bottom: size.height },
  ];
  const kit = { projector, ground: pixelGround(ground, projector, 1) };
  const names = screenNames(scene, over)(kit).filter(({ label: { of } }) => of.kind !== "corridor");
  expect(names.map(({ label }) => label.text).join()).toContain(hostIn(scene));
});

/** Names on a map of 760 × 520 px, and the countries under them. */
function mapAt(zoom: number, lng: number, lat: number, scene = realWish(null).scene) {
  const size = { width: 760, height: 520 };
  const projector = projectorOf({ zoom, lng, lat }, size);
  const kit = { projector, ground: pixelGround(ground, projector, 1) };
  const cells = countryCells(kit.ground("countries"), size);
  return { names: screenNames(scene, [])(kit), cells, projector };
}

/** What is named there. */
function namedAt(...where: Parameters<typeof mapAt>): readonly string[] {
  return mapAt(...where).names.map(({ label }) => label.text);
}

test.each([6, 7, 8, 9])("at zoom %s a town beside the station called after it is named, and once", (zoom) => {
  expect(namedAt(zoom, 45.5, 39.3).filter((text) => text === "Nakhchivan")).toHaveLength(1);
});

test("near, a town that lies well apart from its station has its name too, and a lake that fills the map", () => {
  expect(namedAt(9, 28.6, 44.1).filter((text) => text === "Constanța")).toHaveLength(2);
  expect(namedAt(8, 77.3, 42.4)).toContain("Issyk-Kul");
});

test("near, a town in which lines meet is named, a little off them", () => {
  expect(namedAt(8, 55.2, 45.3)).toContain("Beyneu");
  expect(namedAt(7.5, 45.5, 39.3)).toContain("Sharur");
});

test.each([
  [8, 50.9, 43.7],
  [9, 44.4, 39.75],
  [9.5, 51.3, 43.7],
  [7.5, 45.5, 39.3],
])("at zoom %s about %s, %s a corridor whose lines are in sight is named", (...where) => {
  const { names } = mapAt(...where);
  expect(names.filter(({ label }) => label.of.kind === "corridor")).not.toEqual([]);
});

test.each([7, 8, 9])("at zoom %s a crossing and the town that it is called after are named once", (zoom) => {
  expect(namedAt(zoom, 44.9, 39.7).filter((text) => text === "Sadarak")).toHaveLength(1);
});

test.each([
  [6, 45.5, 39.3],
  [7, 45.5, 39.3],
  [7, 46.9, 39.4],
  [6, 43.6, 40.3],
])("at zoom %s about %s, %s no corridor is named over a country that it doesn't cross", (...where) => {
  const { names, cells } = mapAt(...where);
  const corridors = names.filter(({ label }) => label.of.kind === "corridor");
  const under = corridors.flatMap(({ box: { left, right, top, bottom } }) =>
    [left, (left + right) / 2, right].map((x) => countryAt(cells, [x, (top + bottom) / 2])),
  );
  expect(under.length).toBeGreaterThan(0);
  expect(under).not.toContain("AM");
  expect(under).not.toContain("IR");
});

test.each([
  [6, 45.4, 39.2],
  [6, 49.8, 40.4],
  [6, 43.1, 40.6],
  [7, 49.8, 40.4],
])(
  "at zoom %s about %s, %s a corridor is named by its line and over no country that it doesn't cross, in a projector's colours too",
  (...where) => {
    const strangers = [light, inProjector].flatMap((palette) => {
      const { scene } = realWish(null, { palette });
      const { names, cells, projector } = mapAt(...where, scene);
      return names.flatMap(({ label, box: { left, right, top, bottom } }) => {
        if (label.of.kind !== "corridor") return [];
        const middle: readonly [number, number] = [(left + right) / 2, (top + bottom) / 2];
        const under = [left, middle[0], right].map((x) => countryAt(cells, [x, middle[1]]));
        const far = linesInSight(label, scene.marks, projector)
          .flat()
          .map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]));
        const isFar = Math.min(...far) > 0.6 * (right - left);
        return isFar || under.includes("AM") ? [label.text] : [];
      });
    });
    expect(strangers).toEqual([]);
  },
);

test("near, the name of a country stands apart from all others", () => {
  const air = 10;
  for (const [zoom, lng, lat] of [
    [9, 44.8, 41.7],
    [8, 44.8, 41.7],
    [9, 46.9, 39.4],
    [8, 69.2, 41.3],
  ] as const) {
    const { names } = mapAt(zoom, lng, lat);
    const countries = names.filter(({ label }) => label.of.kind === "country");
    expect(countries.length).toBeGreaterThan(0);
    const near = countries.flatMap(({ label, box }) => {
      const { left, right, top, bottom } = box;
      const wide = { left: left - air, right: right + air, top: top - air, bottom: bottom + air };
      const others = names.filter((other) => other.label !== label && meet(other.box, wide));
      return others.map((other) => `${label.text} beside ${other.label.text}`);
    });
    expect(near).toEqual([]);
  }
});

test.each([
  [7, 77.2, 42.4, "Balykchy"],
  [7, 75, 46.4, "Balkhash"],
  [7, 43.3, 38.6, "Van"],
] as const)(
  "at zoom %s about %s, %s names of places and countries stand beside the lake",
  (zoom, lng, lat, town) => {
    const { names, projector } = mapAt(zoom, lng, lat);
    const lakes = countryCells(pixelGround(ground, projector, 1)("lakes"), projector.size);
    const wet = names.filter(({ label: { of, anchors }, box: { left, right, top, bottom } }) => {
      if (of.kind === "place" && anchors[0] === "center") return false;
      const reach = 0.4 * (right - left);
      const middle = (left + right) / 2;
      return [-reach, 0, reach].some((dx) => countryAt(lakes, [middle + dx, (top + bottom) / 2]) !== null);
    });
    expect(wet.map(({ label }) => label.text)).toEqual([]);
    expect(names.map(({ label }) => label.text)).toContain(town);
  },
);

test("a corridor isn't named beside a line that is only related to it", () => {
  expect(namedAt(6, 71, 40.4)).toContain("UZBEKISTAN");
  expect(namedAt(6, 71, 40.4)).not.toContain("Central Asia–Azerbaijan");
});

test("a country that isn't the atlas's is named where it belongs, and in its part in sight where every pen has its land", () => {
  expect(namedAt(5.4, 70, 41).map((text) => text.toUpperCase())).not.toContain("CHINA");
  expect(namedAt(6, 73, 41)).toContain("CHINA");
  expect(namedAt(4, 90, 36)).toContain("China");
});

test.each([
  [7.5, 45.5, 39.3, ["AZERBAIJAN", "ARMENIA", "IRAN"]],
  [8, 48.6, 41.8, ["AZERBAIJAN", "RUSSIA"]],
  [9, 68.2, 40.9, ["UZBEKISTAN", "KAZAKHSTAN"]],
] as const)("at zoom %s a map of a border says whose land is on each side: %s, %s, %j", (...asked) => {
  const [zoom, lng, lat, sides] = asked;
  expect(namedAt(zoom, lng, lat)).toEqual(expect.arrayContaining([...sides]));
});

test("near, the name of a country takes no other name's place", () => {
  const { scene } = realWish(null);
  const countries = new Set(
    scene.marks.flatMap((mark) => (mark.mark === "label" && mark.of.kind === "country" ? mark.text : [])),
  );
  const without = {
    ...scene,
    marks: scene.marks.filter((mark) => !(mark.mark === "label" && countries.has(mark.text))),
  };
  for (const [zoom, lng, lat] of [
    [7, 47, 39.6],
    [8, 49.4, 40.2],
    [7.5, 69.3, 41],
  ] as const)
    expect(namedAt(zoom, lng, lat).filter((text) => !countries.has(text))).toEqual(
      namedAt(zoom, lng, lat, without),
    );
});
