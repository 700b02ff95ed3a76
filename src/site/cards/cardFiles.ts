import { cardPath } from "../../ui/share/cardPath";
import type { SiteFile } from "../siteFile";
import type { Card } from "./card";
import { type CardDesk, cardMapSvg, columnSvg } from "./cardSvg";
import { joined, type Painting, painted, writePng } from "./paintCard";

/** The pictures that go with links, of cards that show the same of the map: it is painted once for each spot on it. */
export async function cardFiles(cards: readonly Card[], desk: CardDesk): Promise<SiteFile[]> {
  const maps = new Map<string, Painting>();
  const files: SiteFile[] = [];
  for (const card of cards) {
    const spot = JSON.stringify(card.spot);
    const map = maps.get(spot) ?? painted(cardMapSvg(card, desk));
    maps.set(spot, map);
    const body = await writePng(joined(painted(columnSvg(card, desk)), map));
    files.push({ path: cardPath(card.picked), body });
  }
  return files;
}
