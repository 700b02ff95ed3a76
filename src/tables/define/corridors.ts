import { englishOf } from "../../atlas/asText";
import type { Atlas, Conflict, Corridor } from "../../atlas/atlas";
import { ownParties } from "../../atlas/corridors";
import { meetingsAbout } from "../../atlas/meetings";
import { STANDINGS } from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";

const of = columnsFor<Corridor>();

export const corridors: Definition<Corridor> = {
  id: "corridors",
  title: "Corridors",
  description: "Programmes of works that carry power from one region to another, a row each.",
  items: ({ corridors }) => corridors.values(),
  columns: [
    of.id("id", "Id", "Of the corridor.", ({ id }) => id),
    ...of.inLanguages("name", "Name", "Name", ({ names }) => names),
    of.text("short_name", "Short name", "As maps have it, in English.", ({ shortNames }) => shortNames.en),
    of.texts("other_names", "Other names", "Names in use elsewhere.", ({ aliases }) =>
      aliases.map(({ name }) => name),
    ),
    of.count("rank", "Rank", "Place in lists; 1 comes first.", ({ rank }) => rank),
    of.word(["mission", "context"])(
      "role",
      "Role",
      "Whether the atlas is for it, or shows it as context.",
      ({ role }) => role,
    ),
    of.text("summary", "Summary", "What it is, in English.", ({ summary }) => summary?.en ?? null),
    of.text(
      "state",
      "State",
      "What stands and what does not, in English.",
      ({ state }) => state?.text.en ?? null,
    ),
    of.day(
      "state_as_of",
      "State as of",
      "The day for which the state holds.",
      ({ state }) => state?.asOf ?? null,
    ),
    of.refs("segments")(
      "segments",
      "Segments",
      "In the direction of export; one may belong to several corridors.",
      ({ segments }) => segments,
    ),
    of.refs("facilities")(
      "facilities",
      "Facilities",
      "In the direction of export.",
      ({ facilities }) => facilities,
    ),
    of.ids(
      "parties",
      "Parties",
      "Countries and organisations that are party to it, host it or partner in it.",
      ownParties,
    ),
    of.refs("meetings")("meetings", "Meetings", "About it, most recent first.", ({ id }, atlas) =>
      meetingsAbout(atlas, id).map((meeting) => meeting.id),
    ),
    of.texts(
      "conflicts",
      "Where sources disagree",
      "What is best supported, of each topic on which they do.",
      ({ conflicts }) => conflicts.map(conflictWords),
    ),
    of.texts("notes", "Notes", "In English.", ({ notes }) => notes.map(({ text }) => englishOf(text))),
    ...of.sourced(),
  ],
};

export function conflictWords({ topic, best }: Conflict): string {
  return `${englishOf(topic)}: ${englishOf(best)}`;
}

interface Standing {
  readonly corridor: string;
  readonly place: number;
  readonly standing: Corridor["parties"][number];
}

const to = columnsFor<Standing>();

export const corridorParties: Definition<Standing> = {
  id: "corridor-parties",
  title: "Parties of corridors",
  description: "How a country or an organisation stands to a corridor, a row a standing.",
  items: standingsIn,
  columns: [
    to.id(
      "id",
      "Id",
      "Corridor, party, and which of its standings.",
      ({ corridor, place, standing }) => `${corridor}/${standing.party}#${place}`,
    ),
    to.ref("corridors")("corridor", "Corridor", "Id of the corridor.", ({ corridor }) => corridor),
    to.id(
      "party",
      "Party",
      "A country by its ISO 3166-1 code, or an organisation.",
      ({ standing }) => standing.party,
    ),
    to.word(STANDINGS)(
      "standing",
      "Standing",
      "How it stands to the corridor.",
      ({ standing }) => standing.standing,
    ),
    to.text("role", "Role", "In English.", ({ standing }) => englishOf(standing.role)),
    to.text("share", "Share", "In words, where one is reported.", ({ standing }) =>
      englishOf(standing.share),
    ),
    ...to.sourced(({ standing }) => standing.sources),
  ],
};

function* standingsIn({ corridors }: Atlas): Iterable<Standing> {
  for (const { id, parties } of corridors.values()) {
    const seen = new Map<string, number>();
    for (const standing of parties) {
      const place = (seen.get(standing.party) ?? 0) + 1;
      seen.set(standing.party, place);
      yield { corridor: id, place, standing };
    }
  }
}
