import type { Picked, PickedKind } from "../../view/view";

/** What has a picture of its own for chats and sites that show links: the kinds that people send each other. */
export const CARD_KINDS: readonly PickedKind[] = ["corridor", "member", "meeting", "centre"];

/** Of a card, in px: what networks ask of a large picture. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The picture that stands for the whole atlas. */
export const OVERVIEW_CARD = "card/overview.png";

/** Where the picture lies that goes with a link to a view, from the site's folder; of the whole atlas where it has none of its own. */
export function cardPath(picked: Picked | null): string {
  return picked !== null && CARD_KINDS.includes(picked.kind)
    ? `card/${picked.kind}/${picked.id}.png`
    : OVERVIEW_CARD;
}
