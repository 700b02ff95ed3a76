import type { Corridor } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { STANDINGS } from "../../atlas/vocabulary";
import type { BriefPart } from "../../draw/brief/brief";
import { citing } from "../digest/citing";
import { corridorFinding } from "../digest/corridorDigest";
import { leadingFigures, unknownFigures } from "../digest/corridorFigures";
import { partyName } from "../digest/partyName";
import { wholeName } from "../digest/wholeName";
import type { AllWords } from "../locale/words";
import { citedEach, findingOf, mapPart, plain, saidText } from "./briefTexts";
import { conflictsPart } from "./conflictsPart";
import type { BriefContent, Most } from "./content";
import { figuresPart } from "./figuresPart";
import { listed } from "./listed";
import { meetingsPart } from "./meetingsPart";
import { milestonesPart, segmentsPart } from "./stagesPart";

/** Documents that stand for the state of play. */
const STATE_SOURCES = 2;

/** A brief on a corridor. Its parts are made in the order of reading, by which documents are numbered. */
export function corridorBrief(
  entry: EntryOf<"corridor">,
  horizon: string,
  most: Most,
  words: AllWords,
): BriefContent {
  const { record, names, meetings } = entry;
  const { t, said } = words;
  const { cited, cite } = citing(names);
  const title = said(record.names).text;
  const parts: readonly BriefPart[] = [
    ...statePart(record, cite, words),
    mapPart(title, words),
    ...figuresPart(leadingFigures(record, most.figures), cite, words),
    ...unknownPart(record, words),
    ...segmentsPart(record, most.segments, names, words),
    ...partiesPart(record, names, words),
    ...milestonesPart(record.milestones, most.milestones, cite, words),
    ...meetingsPart(meetings, most, names, horizon, words),
    ...conflictsPart(record.conflicts, most.conflicts, cite, words),
  ];
  return {
    ...{ title, parts, cited, lead: record.summary ? [saidText(record.summary, words)] : [] },
    kind: t(record.role === "mission" ? "kind.corridor" : "kind.corridor.context"),
    finding: findingOf(corridorFinding(entry, words), wholeName(record, words), words),
  };
}

function statePart({ state }: Corridor, cite: Parameters<typeof citedEach>[0], words: AllWords): BriefPart[] {
  if (state === null) return [];
  const { text, asOf, sources } = state;
  const heading = `${words.t("section.state")}, ${words.t("field.asOf", { date: words.date(asOf) })}`;
  return [
    { part: "words", heading, texts: [saidText(text, words, citedEach(cite, sources, STATE_SOURCES))] },
  ];
}

/** What was looked for and not found is said as plainly as what is known. */
function unknownPart(record: Corridor, { t, said }: AllWords): BriefPart[] {
  const names = unknownFigures(record).map(({ label }) => said(label).text);
  if (names.length === 0) return [];
  return [{ part: "words", heading: t("digest.unknown"), texts: [plain(`${names.join("; ")}.`)] }];
}

/** Countries and organisations by how they stand to it. */
function partiesPart({ parties }: Corridor, names: Names, words: AllWords): BriefPart[] {
  const named = parties.map(({ party, standing }) => ({ standing, name: partyName(party, names, words) }));
  const all = named.map(({ name }) => name);
  const rows = STANDINGS.flatMap((standing) => {
    const those = named.filter((each) => each.standing === standing);
    const said = listed(
      those.map(({ name }) => name),
      all,
    );
    return said === "" ? [] : [[plain(words.t(`standing.${standing}`)), plain(said)]];
  });
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("brief.standing"), share: 0.22 },
    { name: words.t("brief.party"), share: 0.78 },
  ];
  return [{ part: "table", heading: words.t("section.parties"), columns, rows }];
}
