import { groundFile } from "../../../geo/build/geoFolder";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { frontOf } from "../../atlas/front";
import { sceneComposer } from "../../scene/composeScene";
import type { Places } from "../../scene/look";
import { wordsOf } from "../../ui/locale/words";
import { cardFiles } from "../cards/cardFiles";
import { embedFiles } from "../embeds/embedFiles";
import { gridGround, groundOf } from "../groundOf";
import type { Keep } from "../kept";
import { makeLater, makeLocale } from "../localePlugin";
import type { SiteFile } from "../siteFile";
import { pictureIndexes } from "./pictureIndexes";
import type { PictureJob } from "./pictureJob";

/** What a painter is given when it starts. */
export interface PainterStart {
  readonly index: AtlasIndex;
  /** The folder of what was painted before. */
  readonly kept: string;
}

/** What paints the pictures of an atlas, job by job. It reads ground and words once, and keeps what all pictures have in common. */
export function painterOf(index: AtlasIndex, keep: Keep): (job: PictureJob) => Promise<SiteFile[]> {
  const tools = {
    front: frontOf(index),
    words: wordsOf(makeLocale("en")).and(makeLater("en")),
    ground: [...groundOf("overview"), ...gridGround()],
    places: groundFile<Places>("places"),
  };
  const indexFor = pictureIndexes(index);
  const compose = sceneComposer();
  const embedded = embedFiles();
  return async ({ picked, cards, embeds }) => {
    const kit = { ...tools, index: indexFor(picked) };
    return [...(await cardFiles(cards, { ...kit, compose }, keep)), ...embedded(embeds, kit)];
  };
}
