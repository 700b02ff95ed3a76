import type { Corridor, Figure } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { STANDINGS } from "../../atlas/vocabulary";
import type { BriefPart } from "../../draw/brief/brief";
import type { Hue } from "../../scene/symbology";
import { citing } from "../digest/citing";
import { corridorDigest } from "../digest/corridorDigest";
import { partyName } from "../digest/partyName";
import type { AllWords } from "../locale/words";
import { citedOf, findingOf, mapPart, plain, saidText } from "./briefTexts";
import { conflictsPart } from "./conflictsPart";
import type { BriefContent } from "./content";
import { figuresPart } from "./figuresPart";
import { meetingsPart } from "./meetingsPart";

/** Documents that stand for the state of play. */
const STATE_SOURCES = 2;
const MOST_FIGURES = 6;

/** A brief on a corridor. Its parts are made in the order of reading, by which documents are numbered. */
export function corridorBrief(entry: EntryOf<"corridor">, hue: Hue, words: AllWords): BriefContent {
  const { record, names, meetings } = entry;
  const { t, said } = words;
  const { cited, cite } = citing(names);
  const { text, asOf, sources } = record.state;
  const title = said(record.names).text;
  const finding = corridorDigest(entry, hue, words).digest.title;
  const cites = citedOf(
    cite,
    sources.map((id) => [id]),
    STATE_SOURCES,
  );
  const state = saidText(text, words, cites);
  const parts: readonly BriefPart[] = [
    {
      part: "words",
      heading: `${t("section.state")}, ${t("field.asOf", { date: words.date(asOf) })}`,
      texts: [state],
    },
    mapPart(title, words),
    ...figuresPart(keyFigures(record), cite, words),
    ...unknownPart(record, words),
    ...partiesPart(record, names, words),
    ...meetingsPart(meetings, names, words),
    ...conflictsPart(record.conflicts, cite, words),
  ];
  return {
    ...{ title, parts, cited, lead: [saidText(record.summary, words)] },
    kind: t(record.role === "mission" ? "kind.corridor" : "kind.corridor.context"),
    finding: findingOf(finding, said(record.shortNames).text, words),
  };
}

/** Those that the record names as its leading ones, or else the first that are a number. */
function keyFigures({ figures, keyFigures = [] }: Corridor): readonly Figure[] {
  const named = keyFigures.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  const isNumber = ({ claims: [best] }: Figure) =>
    best !== undefined && best.value !== null && typeof best.value !== "string";
  return (named.length > 0 ? named : figures.filter(isNumber)).slice(0, MOST_FIGURES);
}

/** What was looked for and not found is said as plainly as what is known. */
function unknownPart({ figures }: Corridor, { t, said }: AllWords): BriefPart[] {
  const names = figures
    .filter(({ claims: [best] }) => best?.value === null)
    .map(({ label }) => said(label).text);
  if (names.length === 0) return [];
  return [{ part: "words", heading: t("digest.unknown"), texts: [plain(`${names.join("; ")}.`)] }];
}

/** Countries and organisations by how they stand to it. */
function partiesPart({ parties }: Corridor, names: Names, words: AllWords): BriefPart[] {
  const rows = STANDINGS.flatMap((standing) => {
    const those = parties.filter((each) => each.standing === standing);
    const listed = those.map(({ party }) => partyName(party, names, words)).join(", ");
    return listed === "" ? [] : [[plain(words.t(`standing.${standing}`)), plain(listed)]];
  });
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("brief.standing"), share: 0.22 },
    { name: words.t("brief.party"), share: 0.78 },
  ];
  return [{ part: "table", heading: words.t("section.parties"), columns, rows }];
}
