import { shippedLibrary } from "../../atlas/shippedLibrary";
import { BASE } from "../browser/files";

/** What searches. */
export const loadSearchPart = () => import("../../atlas/search/loadSearch");

/** The entries and stories of this site, each asked for once, whoever wants it. */
export const library = shippedLibrary(BASE, async (kind, id) =>
  (await loadSearchPart()).isListed(BASE, kind, id),
);
