import { groundFile } from "../../../geo/build/geoFolder";
import type { Atlas } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { extentOfPicked } from "../../scene/extent";
import { litBy } from "../../scene/litBy";
import type { Places } from "../../scene/look";
import { wordsOf } from "../../ui/locale/words";
import { DEFAULT_VIEW, type Picked } from "../../view/view";
import type { Card } from "../cards/card";
import { cardExtent } from "../cards/cardExtent";
import { cardsOf } from "../cards/cardsOf";
import { stillEmbeds } from "../embeds/embedFiles";
import type { StillEmbed } from "../embeds/stillEmbed";
import { makeLater, makeLocale } from "../localePlugin";
import { pictureIndexes } from "./pictureIndexes";

/** Pictures of things of which the map shows the same, such as the meetings of a board in one city: they are painted by one painter. */
export interface PictureJob {
  /** One of the things: what it is about is drawn. */
  readonly picked: Picked | null;
  readonly cards: readonly Card[];
  readonly embeds: readonly StillEmbed[];
}

/** All pictures that go with links and into other pages, in English as the pages are. */
export function pictureJobs(atlas: Atlas, index: AtlasIndex): PictureJob[] {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const indexFor = pictureIndexes(index);
  const places = groundFile<Places>("places");
  const jobs = new Map<string, { picked: Picked | null; cards: Card[]; embeds: StillEmbed[] }>();
  const jobOf = (picked: Picked | null) => {
    const key = sightOf(indexFor(picked), places, picked);
    const job = jobs.get(key) ?? { picked, cards: [], embeds: [] };
    jobs.set(key, job);
    return job;
  };
  for (const card of cardsOf(atlas, words)) jobOf(card.picked).cards.push(card);
  for (const embed of stillEmbeds(atlas, index, words)) jobOf(embed.view.picked).embeds.push(embed);
  return [...jobs.values()];
}

/** What the map shows of what is picked: equal words, equal maps. */
function sightOf(index: AtlasIndex, places: Places, picked: Picked | null): string {
  const extents = [cardExtent(index, picked), picked && extentOfPicked(index, picked)];
  return JSON.stringify([extents, litBy(index, { ...DEFAULT_VIEW, picked }, { places })]);
}
