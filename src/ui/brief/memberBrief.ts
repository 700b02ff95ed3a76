import type { Corridor, Country } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf, Names } from "../../atlas/entry";
import type { BriefPart } from "../../draw/brief/brief";
import { citing, sourcesOfAll } from "../digest/citing";
import { figuresNamed } from "../digest/figuresNamed";
import { memberFinding } from "../digest/memberDigest";
import { NATIONAL_SHARE, sayingHydro } from "../digest/sayingHydro";
import type { AllWords } from "../locale/words";
import { aimText, type Cite, citedEach, findingOf, mapPart, plain, saidText } from "./briefTexts";
import type { BriefContent, Most } from "./content";
import { figuresPart } from "./figuresPart";
import { meetingsPart } from "./meetingsPart";
import { bodiesPart, statesPart } from "./memberCorridors";
import { sayingParts } from "./sayingParts";
import { speakersPart } from "./speakersPart";
import { milestonesPart } from "./stagesPart";

/** What stands for a country's power system, in the order of a table. */
export const POWER_KEYS = [
  "installed-capacity",
  "generation",
  // Where a country counts otherwise than others do, its aims are in its own way of counting: that stands first.
  NATIONAL_SHARE,
  "renewable-share",
  "renewable-capacity",
  "hydro-capacity",
  "solar-capacity",
  "wind-capacity",
  "carbon-intensity",
  "hydro-generation",
  "solar-generation",
  "wind-generation",
  "gas-generation",
  "coal-generation",
  "oil-generation",
] as const;
const MOST_SOURCES = 2;
/** Of what happened last on its corridors: who is to meet the country needs the first of it, however little room there is. */
const MILESTONES = { least: 3, most: 6 };

/** A brief on a member, with what it did on its `corridors`. Its parts are made in the order of reading, by which documents are numbered. */
export function memberBrief(
  entry: EntryOf<"member">,
  corridors: readonly EntryOf<"corridor">[],
  index: AtlasIndex,
  most: Most,
  words: AllWords,
): BriefContent {
  const { id, record, names, takesPart } = entry;
  const { cited, cite } = citing(sourcesOfAll([...corridors, entry]));
  const title = words.country(id);
  const named = figuresNamed(sayingHydro(record.indicators, words), POWER_KEYS).slice(0, most.figures);
  const figures = sayingParts(named, words);
  const meetings = takesPart.meetings.filter(({ evidence }) => evidence !== "absent");
  const parts: readonly BriefPart[] = [
    ...statesPart(corridors, cite, words),
    ...centrePart(record, index, cite, words),
    mapPart(title, words),
    ...bodiesPart(id, corridors, most.bodies, words),
    ...speakersPart(entry, most.persons, words),
    ...milestonesPart(milestonesOf(id, corridors), milestonesIn(most), cite, words),
    ...corridorsPart(takesPart, names, cite, words),
    ...figuresPart(figures, cite, words),
    ...targetsPart(record, most.targets, cite, words),
    ...meetingsPart(reportedOrOpen(meetings, names), most, names, index.horizon, words),
  ];
  return {
    ...{ title, parts, cited, kind: words.t("kind.member") },
    finding: findingOf(memberFinding(entry, index, words), title, words),
    lead: [],
  };
}

function milestonesIn({ milestones, latest = MILESTONES.least }: Most): number {
  return Math.min(MILESTONES.most, Math.max(latest, milestones));
}

/** What it did on corridors, or others did with it; what stands in several of them, once. */
function milestonesOf(id: string, corridors: readonly EntryOf<"corridor">[]): Corridor["milestones"] {
  const named = corridors
    .flatMap(({ record }) => record.milestones)
    .filter(({ parties }) => parties.includes(id));
  return [...new Map(named.map((each) => [each.id, each])).values()];
}

type Meetings = EntryOf<"member">["takesPart"]["meetings"];

/** Those at which it is reported, and those to come: at others no report names it. */
function reportedOrOpen(meetings: Meetings, { meetings: lines }: Names): readonly string[] {
  return meetings
    .filter(({ meeting, evidence }) => {
      const status = lines[meeting]?.status;
      return evidence !== "not-reported" || status === "planned" || status === "announced";
    })
    .map(({ meeting }) => meeting);
}

/** How it stands to the Centre. */
function centrePart(
  { centre }: Country,
  { centre: its }: AtlasIndex,
  cite: Cite,
  words: AllWords,
): BriefPart[] {
  if (!centre?.standing) return [];
  const { standing, asOf, sources } = centre;
  const cites = citedEach(cite, sources, MOST_SOURCES);
  const heading = `${words.said(its.names).text}, ${words.t("field.asOf", { date: words.date(asOf) })}`;
  return [{ part: "words", heading, texts: [saidText(standing, words, cites)] }];
}

function corridorsPart(
  { corridors }: EntryOf<"member">["takesPart"],
  names: Names,
  cite: Cite,
  words: AllWords,
): BriefPart[] {
  const rows = corridors.flatMap(({ corridor, standing, role, sources }) => {
    const line = names.corridors[corridor];
    if (line === undefined) return [];
    return [
      [
        saidText(line.shortNames, words),
        plain(words.t(`standing.${standing}.one`)),
        saidText(role, words, cite(sources)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("kind.corridor"), share: 0.32 },
    { name: words.t("brief.standing"), share: 0.16 },
    { name: words.t("brief.role"), share: 0.52 },
  ];
  return [{ part: "table", heading: words.t("section.corridors"), columns, rows }];
}

function targetsPart({ targets }: Country, most: number, cite: Cite, words: AllWords): BriefPart[] {
  const items = targets.slice(0, most).map((target) => aimText(target, words, cite));
  return items.length === 0 ? [] : [{ part: "list", heading: words.t("section.targets"), items }];
}
