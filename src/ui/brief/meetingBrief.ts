import type { Meeting } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf, Names } from "../../atlas/entry";
import { wasHeld } from "../../atlas/participation/attendance";
import { EVIDENCES } from "../../atlas/vocabulary";
import type { BriefPart, BriefText } from "../../draw/brief/brief";
import { citing } from "../digest/citing";
import { meetingDigest, unnamedAt } from "../digest/meetingDigest";
import { partyName } from "../digest/partyName";
import { personWords } from "../digest/personWords";
import type { AllWords } from "../locale/words";
import { citedEach, findingOf, mapPart, plain, saidText } from "./briefTexts";
import { conflictsPart } from "./conflictsPart";
import type { BriefContent, Most } from "./content";
import { listed } from "./listed";
import { meetingTable } from "./meetingsPart";

const MOST_SOURCES = 3;

/** A brief on a meeting. Its parts are made in the order of reading, by which documents are numbered. */
export function meetingBrief(
  entry: EntryOf<"meeting">,
  index: AtlasIndex,
  most: Most,
  words: AllWords,
): BriefContent {
  const { record, names } = entry;
  const { t, said } = words;
  const { cited, cite } = citing(names);
  const title = said(record.title).text;
  const { digest } = meetingDigest(entry, index, words);
  const found = findingOf(digest.title, title, words);
  const cites = citedEach(cite, record.sources, MOST_SOURCES);
  const lead = [found === "" ? "" : `${found}.`, t(`roster.${record.roster.completeness}`)];
  const parts: readonly BriefPart[] = [
    ...outcomesPart(record, words),
    ...(record.place === null ? [] : [mapPart(title, words)]),
    ...participantsPart(record, names, words),
    ...unnamedPart(record, names, index, words),
    ...corridorsPart(record, names, words),
    ...seriesPart(record, most.held - 1, index, words),
    ...conflictsPart(record.conflicts, most.conflicts, cite, words),
  ];
  return {
    ...{ title, parts, cited, kind: t("kind.meeting"), finding: digest.facts.join(" · ") },
    lead: [plain(lead.filter((each) => each !== "").join(" "), cites)],
  };
}

function outcomesPart({ outcomes }: Meeting, words: AllWords): BriefPart[] {
  if (outcomes.length === 0) return [];
  const items = outcomes.map((outcome) => saidText(outcome, words));
  return [{ part: "list", heading: words.t("section.outcomes"), items }];
}

/** Those of whom a report speaks: who, in whose name, and what the report says. Nobody else is called absent. */
function participantsPart(meeting: Meeting, names: Names, words: AllWords): BriefPart[] {
  const named = EVIDENCES.filter((evidence) => evidence !== "not-reported").flatMap((evidence) =>
    meeting.parties.filter((each) => each.evidence === evidence),
  );
  const nameOf = ({ party, role }: Party) =>
    [partyName(party, names, words), ...(role === "host" ? [words.t("role.host")] : [])].join(" · ");
  const rows = gathered(named).map(({ first, all }): readonly BriefText[] => [
    plain(listed(all.map(nameOf))),
    plain(personWords(first, meeting, names, words) || "–"),
    plain(words.t(`figure.evidence.${first.evidence}`)),
  ]);
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("brief.party"), share: 0.42 },
    { name: words.t("brief.person"), share: 0.34 },
    { name: words.t("brief.report"), share: 0.24 },
  ];
  return [{ part: "table", heading: words.t("section.parties"), columns, rows }];
}

type Party = Meeting["parties"][number];

/** Whether a report says who was there, by name or by office. */
function isNamed({ persons, unnamed }: Party): boolean {
  return persons !== undefined || unnamed !== undefined;
}

/** Those who have a person named for them each by itself; the others of the same evidence in a row, at its end. */
function gathered(
  named: readonly Party[],
): readonly { readonly first: Party; readonly all: readonly Party[] }[] {
  return EVIDENCES.flatMap((evidence) => {
    const those = named.filter((each) => each.evidence === evidence);
    const [first, ...rest] = those.filter((each) => !isNamed(each));
    const alone = those.filter(isNamed).map((each) => ({ first: each, all: [each] }));
    return first === undefined ? alone : [...alone, { first, all: [first, ...rest] }];
  });
}

/** Whom no report names, which isn't absence; of a meeting that is still to come, who belongs to it. */
function unnamedPart(meeting: Meeting, names: Names, index: AtlasIndex, words: AllWords): BriefPart[] {
  const others = unnamedAt(meeting, names, index);
  if (others.length === 0) return [];
  const said = `${listed(others.map(({ party }) => partyName(party, names, words)))}.`;
  const { t } = words;
  const heading = wasHeld(meeting)
    ? `${t("digest.unnamed")} (${t("digest.unnamed.means")})`
    : t("digest.expected");
  return [{ part: "words", heading, texts: [plain(said)] }];
}

function corridorsPart({ corridors }: Meeting, names: Names, { t, said }: AllWords): BriefPart[] {
  const lines = corridors.flatMap((id) => names.corridors[id] ?? []);
  if (lines.length === 0) return [];
  const corridorNames = lines.map((line) => said(line.names).text).join("; ");
  return [{ part: "words", heading: t("section.corridors"), texts: [plain(`${corridorNames}.`)] }];
}

/** The meetings before and after it, the nearest ones. */
function seriesPart({ id, series }: Meeting, most: number, index: AtlasIndex, words: AllWords): BriefPart[] {
  const all = index.meetings
    .filter((each) => each.series === series)
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const own = all.findIndex((each) => each.id === id);
  const nearest = all
    .map((line, i) => ({ line, far: Math.abs(i - own) }))
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most);
  const lines = all.filter((each) => nearest.some(({ line }) => line === each));
  return meetingTable(lines, words.t("section.inSeries"), index.horizon, words);
}
