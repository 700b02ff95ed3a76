import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import type { ListedParty } from "../../atlas/participation/parties";
import type { Tally } from "../../atlas/participation/tallyOf";
import type { Language } from "../../atlas/vocabulary";
import type { Picked } from "../../view/view";
import { textIn } from "../look";
import type { Stands } from "./chart";

/** What figures say; the catalogue has a message for each. */
export type FigureWord =
  | "matrix.title"
  | "timeline.title"
  | "meet.title"
  | "tally.title"
  | "tally.rest"
  | "tally.none"
  | "kind.member"
  | "kind.neighbour"
  | "kind.country"
  | "kind.organisation"
  | "evidence.present"
  | "evidence.signatory"
  | "evidence.absent"
  | "evidence.not-reported"
  | "evidence.planned"
  | "evidence.unlisted"
  | "evidence.unnamed"
  | "roster.as-reported"
  | "roster.partial"
  | "roster.announced"
  | "roster.count-only"
  | "roster.none"
  | "side.politics"
  | "side.steel"
  | "event.meeting"
  | "event.politics"
  | "event.steel"
  | "event.plan"
  | "event.vague"
  | "hue.context"
  | "hue.none"
  | "pair.title"
  | "pair.both"
  | "pair.alone"
  | "horizon"
  | "together.never";

export type Days = Pick<IndexedMeeting, "start" | "end">;

/** How a figure speaks. Its texts are names and words, never sentences put together here. */
export interface FigureLook {
  readonly language: Language;
  readonly partyName: (id: string) => string;
  readonly personName: (id: string) => string;
  /** The offices that a person held for a party: on the days of a meeting, or all that are known, the latest first. Empty where no report gives one. */
  readonly officeOf: (person: string, party: string, days?: Days) => string;
  /** Codes of countries in the order of their names. */
  readonly byName: (codes: readonly string[]) => readonly string[];
  /** From a first to a last date, each as far as it is known. */
  readonly dates: (start: string, end: string) => string;
  readonly say: (word: FigureWord) => string;
}

/** Short names of series by id. */
export function seriesNames(
  { series }: Pick<AtlasIndex, "series">,
  { language }: FigureLook,
): ReadonlyMap<string, string> {
  return new Map(series.map(({ id, shortNames }) => [id, textIn(shortNames, language)]));
}

/** Countries by name; organisations have no order of names in all languages, and stay by how often they took part. */
export function inOrder(tallies: readonly Tally[], byName: FigureLook["byName"]): readonly Tally[] {
  const places = new Map(byName(tallies.map(({ id }) => id)).map((id, place) => [id, place]));
  const placeOf = ({ id }: Tally) => places.get(id) ?? places.size;
  return tallies.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Title and date of a meeting in one line. */
export function meetingTitle({ title, start, end }: IndexedMeeting, look: FigureLook): string {
  return `${textIn(title, look.language)} · ${look.dates(start, end)}`;
}

/** What a mark of a party stands for. */
export function partyStands(party: ListedParty, title: string): Stands {
  return { id: `party:${party.id}`, title, picks: partyPicked(party) };
}

/** A country that is neither member nor neighbour has no panel to pick. */
export function partyPicked({ id, kind }: ListedParty): Picked | null {
  return kind === "country" ? null : { kind: kind === "member" ? "member" : "party", id };
}
