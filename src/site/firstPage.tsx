import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { groundFile } from "../../geo/build/geoFolder";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { firstIndexOf } from "../atlas/firstIndexOf";
import { type AtlasFront, frontOf } from "../atlas/front";
import { ON_PAGE } from "../draw/pagePlaces";
import { composeScene } from "../scene/composeScene";
import type { LegendGroup } from "../scene/legend";
import { legendOf } from "../scene/legendOf";
import type { Look, Places } from "../scene/look";
import { cssPalette } from "../scene/palette";
import { SWITCHES } from "../scene/switches";
import { Speaking } from "../ui/locale/speech";
import { type Words, wordsOf } from "../ui/locale/words";
import { Legend } from "../ui/map/Legend";
import { App, type Supply, servedHref } from "../ui/shell/App";
import { Navigating } from "../ui/wire/navigation";
import { Wiring } from "../ui/wire/wires";
import { DEFAULT_VIEW } from "../view/view";
import { firstPicture } from "./firstPicture";
import { makeLocale } from "./localePlugin";
import { unwired } from "./unwired";

/**
 * What stands in the page before any script: the page itself in its default view, with the picture for a map. The
 * script wakes it up as it stands. Colours are custom properties, so that one picture serves light and dark; links
 * lead to the pages of the things.
 */
export function firstPage(whole: AtlasIndex): string {
  const index = firstIndexOf(whole);
  const locale = makeLocale("en");
  const words = wordsOf(locale);
  const places = groundFile<Places>("places");
  const look: Look = { palette: cssPalette, language: "en", countryName: words.country, places };
  const scene = composeScene(index, DEFAULT_VIEW, look);
  const front = frontOf(whole);
  const legend = legendBox(legendOf(scene.marks, index, DEFAULT_VIEW, look), front, words);
  const picture = `<div class="${ON_PAGE.paper}">${firstPicture(scene, index.extent.whole, words)}</div>`;
  const first = { picture: { __html: picture }, legend: { __html: legend } };
  return renderToString(
    <Wiring value={unwired()}>
      <App front={front} switches={SWITCHES} locale={locale} first={first} supply={NONE} isServed />
    </Wiring>,
  );
}

function legendBox(groups: readonly LegendGroup[], front: AtlasFront, words: Words): string {
  return renderToStaticMarkup(
    <Speaking value={words}>
      <Navigating value={{ front, view: DEFAULT_VIEW, changeView: () => {}, hrefOf: servedHref }}>
        <details open>
          <summary>{words.t("map.legend")}</summary>
          <Legend groups={groups} />
        </details>
      </Navigating>
    </Speaking>,
  );
}

/** A page is rendered to text without its effects: nothing is fetched. */
const NONE: Supply = {
  library: { entry: never },
  loadLocale: never,
  loadSearch: never,
  loadMap: never,
};

function never(): Promise<never> {
  throw new Error("The first page fetches nothing.");
}
