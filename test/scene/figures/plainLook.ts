import { asText } from "../../../src/atlas/asText";
import { officesFor } from "../../../src/atlas/persons";
import type { FigureLook, FigureWord } from "../../../src/scene/figures/figureLook";
import { realAtlas } from "../../atlas/participation/realIndex";
import { there } from "../../there";

export const WORDS: Readonly<Record<FigureWord, string>> = {
  "matrix.title": "Who took part in which meeting",
  "timeline.title": "Meetings and milestones in time",
  "meet.title": "At the same meetings, as reported",
  "tally.title": "At how many of the meetings held each is reported",
  "tally.rest": "No report, which isn’t absence",
  "tally.none": "no report",
  "kind.member": "ECO member states",
  "kind.neighbour": "Countries on the corridors",
  "kind.country": "Other countries",
  "kind.organisation": "Organisations",
  "evidence.present": "Reported present",
  "evidence.signatory": "Signatory",
  "evidence.absent": "Reported absent",
  "evidence.not-reported": "Not reported (no evidence of absence)",
  "evidence.planned": "Meeting planned or announced, not reported as held",
  "evidence.unlisted": "Empty: not listed for this meeting",
  "evidence.unnamed": "Empty: no report names this person here",
  "roster.as-reported": "List as complete as the reports",
  "roster.partial": "Only some are named",
  "roster.announced": "List of those announced",
  "roster.count-only": "A number without names",
  "roster.none": "No list",
  "side.politics": "Politics",
  "side.steel": "Steel",
  "event.meeting": "Meeting",
  "event.politics": "Agreement, permit, statement",
  "event.steel": "Study, finance, works",
  "event.plan": "Hollow: planned",
  "event.vague": "Bar: known to the month or year",
  "hue.context": "Neighbouring corridors",
  "hue.none": "The Centre and the organisations",
  "pair.title": "Meetings at which each is reported, by year",
  "pair.both": "Both reported",
  "pair.alone": "Only this one reported, which isn’t the other’s absence",
  horizon: "End of the data",
  "together.never": "at no same meeting in the reports read",
};

const countries = new Intl.DisplayNames("en", { type: "region" });

const shortOf = (id: string) => asText(realAtlas.organisations.get(id)?.short ?? id).en;

/** English, with names from the real records. */
export const plainLook: FigureLook = {
  language: "en",
  partyName: (id) => (/^[A-Z]{2}$/.test(id) ? (countries.of(id) ?? id) : shortOf(id)),
  personName: (id) => realAtlas.people.get(id)?.names.en ?? id,
  officeOf: (id, party, days) =>
    officesFor(realAtlas.people.get(id)?.offices ?? [], party, days)
      .map(({ office }) => office.en)
      .join(", "),
  byName: (codes) =>
    codes
      .filter((code) => /^[A-Z]{2}$/.test(code))
      .toSorted((a, b) => there(countries.of(a)).localeCompare(there(countries.of(b)), "en")),
  dates: (start, end) => (start === end ? start : `${start} – ${end}`),
  say: (word) => WORDS[word],
};
