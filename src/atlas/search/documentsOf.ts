import type { Atlas } from "../atlas";
import {
  facilityDocuments,
  interconnectorDocuments,
  plantDocuments,
  segmentDocuments,
  substationDocuments,
} from "./assetDocuments";
import { meetingDocuments, seriesDocuments } from "./meetingDocuments";
import { centreDocuments, corridorDocuments, memberDocuments, partyDocuments } from "./partyDocuments";
import { personDocuments } from "./personDocuments";
import type { SearchDocument, SearchKind } from "./searchDocument";
import { sourceDocuments } from "./sourceDocuments";
import { storyDocuments } from "./storyDocuments";
import type { Wordings } from "./wordings";

/** Everything that can be found, in the order in which equals are listed. */
export function documentsOf(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  return Object.values(DOCUMENTS).flatMap((documents) => documents(atlas, wordings));
}

const DOCUMENTS: Readonly<Record<SearchKind, (atlas: Atlas, wordings: Wordings) => SearchDocument[]>> = {
  corridor: corridorDocuments,
  member: memberDocuments,
  centre: centreDocuments,
  meeting: meetingDocuments,
  story: storyDocuments,
  series: seriesDocuments,
  person: personDocuments,
  party: partyDocuments,
  segment: segmentDocuments,
  facility: facilityDocuments,
  interconnector: interconnectorDocuments,
  substation: substationDocuments,
  plant: plantDocuments,
  source: sourceDocuments,
};
