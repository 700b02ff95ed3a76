import { renderToStaticMarkup } from "react-dom/server";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { frontOf } from "../atlas/front";
import { composeScene } from "../scene/composeScene";
import { legendOf } from "../scene/legendOf";
import type { Look, Places } from "../scene/look";
import { cssPalette } from "../scene/palette";
import { wordsOf } from "../ui/locale/words";
import { Legend } from "../ui/map/Legend";
import { Shell } from "../ui/Shell";
import { addressOf } from "../view/useView";
import { DEFAULT_VIEW, type View } from "../view/view";
import { firstPicture } from "./firstPicture";
import { groundFile } from "./groundFile";
import { makeLocale } from "./localePlugin";
import { pagePath } from "./recordPages";

/**
 * What stands in the page before any script: the same shell, with the picture for a map. Colours are custom
 * properties, so that one picture serves light and dark; links lead to the pages of the things.
 */
export function firstPage(index: AtlasIndex): string {
  const words = wordsOf(makeLocale("en"));
  const places = groundFile<Places>("places");
  const look: Look = { palette: cssPalette, language: "en", countryName: words.country, places };
  const scene = composeScene(index, DEFAULT_VIEW, look);
  const picture = { __html: firstPicture(scene, words) };
  const legend = legendOf(scene.marks, index, DEFAULT_VIEW, look);
  const navigation = { front: frontOf(index), view: DEFAULT_VIEW, changeView: () => {}, hrefOf };
  return renderToStaticMarkup(
    <Shell
      words={words}
      navigation={navigation}
      answer={{ state: "loading" }}
      unread={[]}
      renderMap={() => (
        <>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is our own pen's. */}
          <div className="map-canvas still-paper" dangerouslySetInnerHTML={picture} />
          <div className="map-key">
            <details open>
              <summary>{words.t("map.legend")}</summary>
              <Legend groups={legend} />
            </details>
          </div>
        </>
      )}
    />,
  );
}

function hrefOf(change: Partial<View>): string {
  if (change.explore) return addressOf({ ...DEFAULT_VIEW, ...change });
  return change.picked ? pagePath(change.picked) : "./";
}
