import { groundFile } from "../../../geo/build/geoFolder";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { sceneComposer } from "../../scene/composeScene";
import type { Places } from "../../scene/look";
import { wordsOf } from "../../ui/locale/words";
import { cardPath } from "../../ui/share/cardPath";
import { groundOf } from "../groundOf";
import { makeLater, makeLocale } from "../localePlugin";
import { sideBySide } from "../sideBySide";
import type { SiteFile } from "../siteFile";
import { type CardDesk, cardSvg } from "./cardSvg";
import { cardsOf } from "./cardsOf";
import { paintCard } from "./paintCard";

/** Pictures in hand at a time: the painting is done beside the script. */
const LANES = 4;

/** The pictures that go with links, in English as the pages are. */
export async function cardFiles(atlas: Atlas, index: AtlasIndex): Promise<SiteFile[]> {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const ground = groundOf("overview");
  const desk: CardDesk = {
    index,
    words,
    places: groundFile<Places>("places"),
    ground,
    compose: sceneComposer(),
  };
  return sideBySide(LANES, cardsOf(atlas, words), async (card) => ({
    path: cardPath(card.picked),
    body: await paintCard(cardSvg(card, desk)),
  }));
}
