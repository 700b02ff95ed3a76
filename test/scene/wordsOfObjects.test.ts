import { describe, expect, test } from "vitest";
import { unknownIn, withoutUnknown } from "../../src/atlas/participation/unknownIn";
import { composeScene } from "../../src/scene/composeScene";
import { countryBox, nameAt } from "../../src/scene/countryPlaces";
import { extentAsked } from "../../src/scene/extent";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";
import { readView, writeView } from "../../src/view/address";
import { readCamera } from "../../src/view/camera";
import { readPickedWord } from "../../src/view/pickedWord";
import { PICKED_KINDS } from "../../src/view/view";
import { indexWith, LOOK } from "./fixture";

/** Every object answers to these, so a table that is asked carelessly has them too. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** All that an address may say, beside what may be picked. */
const KEYS = [
  ...[
    "hide",
    "show",
    "date",
    "frame",
    "lang",
    "theme",
    "projection",
    "explore",
    "story",
    "step",
    "dropped",
    "kiosk",
  ],
  ...["without", "interactive", "motion", "allow", "from", "to", "embed", "constructor"],
  ...["in-series", "about", "with", "role", "evidence", "place", "format", "status", "roster", "tier"],
];

const index = indexWith();
const words = wordsOf(makeLocale("en")).and(makeLater("en"));

describe.each(NAMES)("%s, which every object answers to,", (name) => {
  test.each([...PICKED_KINDS, ...KEYS])(
    "after %s= is read as any word that nobody knows, and comes back as it was read",
    (key) => {
      const [strange, plain] = [readView(`?${key}=${name}`), readView(`?${key}=nobody-knows-it`)];
      expect(readView(writeView(strange.view)).view).toEqual(strange.view);
      if (/^[a-zA-Z]+$/.test(name)) expect(strange.unread.length).toBe(plain.unread.length);
    },
  );

  test("as a key is unread", () => {
    expect(readView(`?${name}=1`)).toEqual({ view: readView("").view, unread: [`${name}=1`] });
    expect(readPickedWord(`${name}/KZ`)).toBeNull();
    expect(readCamera(`#map=${name}/1/1`)).toBeNull();
  });

  test.each(PICKED_KINDS)("picked as a %s shows the map of what isn't there", (kind) => {
    const viewOf = (id: string) => ({ ...readView("").view, picked: { kind, id } });
    expect(extentAsked(index, viewOf(name))).toEqual(extentAsked(index, viewOf("nobody-knows-it")));
    expect(composeScene(index, viewOf(name), LOOK)).toEqual(
      composeScene(index, viewOf("nobody-knows-it"), LOOK),
    );
  });

  test("is no country, no language and nobody who takes part", () => {
    expect([countryBox(name), nameAt(name)]).toEqual([null, null]);
    expect([words.country(name), words.languageName(name)]).toEqual([name, name]);
    const { filter } = readView(`?with=${name}&in-series=${name}&about=${name}`).view;
    expect(withoutUnknown(index, filter)).toEqual({});
    expect(unknownIn(index, filter)).toHaveLength(Object.keys(filter).length);
  });
});
