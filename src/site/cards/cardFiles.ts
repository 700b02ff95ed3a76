import { cardPath } from "../../ui/share/cardPath";
import { KEEPS_NOTHING } from "../kept";
import type { SiteFile } from "../siteFile";
import type { Card } from "./card";
import { type CardDesk, cardMapSvg, columnSvg } from "./cardSvg";
import { joined, PAINTED_WITH, type Painting, painted, writePng } from "./paintCard";

/** The pictures that go with links, of cards that show the same of the map: it is painted once for each spot on it. */
export async function cardFiles(
  cards: readonly Card[],
  desk: CardDesk,
  keep = KEEPS_NOTHING,
): Promise<SiteFile[]> {
  const maps = new Map<string, MapOfCards>();
  const files: SiteFile[] = [];
  for (const card of cards) {
    const spot = JSON.stringify(card.spot);
    const map = maps.get(spot) ?? mapOfCards(cardMapSvg(card, desk));
    maps.set(spot, map);
    const column = columnSvg(card, desk);
    const body = await keep([PAINTED_WITH, column, map.svg], () =>
      writePng(joined(painted(column), map.painting())),
    );
    files.push({ path: cardPath(card.picked), body });
  }
  return files;
}

interface MapOfCards {
  readonly svg: string;
  /** Painted when the first card asks for it. */
  painting(): Painting;
}

function mapOfCards(svg: string): MapOfCards {
  let painting: Painting | undefined;
  return {
    svg,
    painting() {
      painting ??= painted(svg);
      return painting;
    },
  };
}
