import type { Figure } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf } from "../../atlas/entry";
import { metWith } from "../../atlas/participation/metWith";
import type { BriefPart, BriefText } from "../../draw/brief/brief";
import { citing, sourcesOfAll } from "../digest/citing";
import { comparisonFinding } from "../digest/comparisonDigest";
import { both, type Pair, yearOf } from "../digest/comparisonRows";
import { leadingTarget, memberFinding } from "../digest/memberDigest";
import type { AllWords } from "../locale/words";
import { aimText, type Cite, citedEach, findingOf, mapPart, plain, saidText, valueText } from "./briefTexts";
import type { BriefContent, Most } from "./content";
import { meetingTable } from "./meetingsPart";
import { POWER_KEYS } from "./memberBrief";
import { hasMoreParts } from "./sayingParts";

const MOST_SOURCES = 2;

type Members = Pair<EntryOf<"member">>;

/** A brief on two members: the same of both, row by row. Its parts are made in the order of reading, by which documents are numbered. */
export function comparisonBrief(pair: Members, index: AtlasIndex, most: Most, words: AllWords): BriefContent {
  const { t, country } = words;
  const [first, second] = both(pair, ({ id }) => country(id));
  const { cited, cite } = citing(sourcesOfAll(pair));
  const title = t("digest.compare.title", { first, second });
  const lead = pair.map((each) => plain(`${memberFinding(each, index, words)}.`));
  const parts: readonly BriefPart[] = [
    mapPart(title, words),
    ...figuresPart(pair, most.figures, cite, words),
    ...corridorsPart(pair, cite, words),
    ...eachPart(pair, t("section.targets"), ({ record }) => firstAim(record, cite, words), words),
    ...eachPart(
      pair,
      words.said(index.centre.names).text,
      ({ record }) => standingText(record, cite, words),
      words,
    ),
    ...meetingsPart(pair, index, most.held + 1, words),
  ];
  const finding = findingOf(comparisonFinding(pair, index, words), title, words);
  const means = plain(t("digest.compare.means"));
  return { title, parts, cited, kind: t("digest.compare.kind"), finding, lead: [...lead, means] };
}

/** A column each, after what it is that is compared. */
function columnsOf(pair: Members, name: string, { country }: AllWords) {
  return [{ name, share: 0.3 }, ...pair.map(({ id }) => ({ name: country(id), share: 0.35 }))];
}

/** Figures that one of them has at least, each with the day as of which it holds. */
function figuresPart(pair: Members, most: number, cite: Cite, words: AllWords): BriefPart[] {
  const known = POWER_KEYS.flatMap((key) => {
    const figures = pair.map(({ record }) => record.indicators.find((figure) => figure.key === key));
    const label = figures.find((figure) => figure !== undefined)?.label;
    return label === undefined ? [] : [{ label, figures }];
  });
  const told = known.slice(0, most);
  const ofEach = pair.map((_, i) => told.flatMap(({ figures }) => figures[i] ?? []));
  const rows = told.map(({ label, figures }) => [
    saidText(label, words),
    ...figures.map((figure) => figureText(figure, cite, words)),
  ]);
  if (rows.length === 0) return [];
  const columns = columnsOf(pair, words.t("brief.figure"), words);
  const isMixed =
    told.some(({ figures }) => isOfYears(figures)) ||
    ofEach.some((figures) => figures.some((figure) => hasMoreParts(figure, figures)));
  // That they aren't of one year and one document is said before they are read against each other, or added up.
  const heading = words.t(isMixed ? "brief.figuresDiffer" : "section.figures");
  return [{ part: "table", heading, columns, rows }];
}

/** Whether a figure of one is of another year than that of the other. */
function isOfYears(figures: readonly (Figure | undefined)[]): boolean {
  const known = figures.flatMap((figure) => figure?.claims[0] ?? []).filter(({ value }) => value !== null);
  return new Set(known.map(yearOf)).size > 1;
}

function figureText(figure: Figure | undefined, cite: Cite, words: AllWords): BriefText {
  const claim = figure?.claims[0];
  if (claim === undefined || claim.value === null) return plain(words.t("digest.compare.unknown"));
  const { text, lang } = valueText(claim, words);
  return { text: `${text} (${words.date(claim.asOf)})`, lang, cites: cite(claim.sources, claim.asOf) };
}

/** How each stands to the corridors of both. */
function corridorsPart(pair: Members, cite: Cite, words: AllWords): BriefPart[] {
  const ids = new Set(pair.flatMap(({ takesPart }) => takesPart.corridors.map(({ corridor }) => corridor)));
  const rows = [...ids].flatMap((id) => {
    const line = pair.map(({ names }) => names.corridors[id]).find((each) => each !== undefined);
    if (line === undefined) return [];
    const cells = pair.map(({ takesPart }) => {
      const found = takesPart.corridors.find(({ corridor }) => corridor === id);
      if (found === undefined) return plain(words.t("digest.compare.none"));
      return plain(words.t(`standing.${found.standing}.one`), cite(found.sources));
    });
    return [[saidText(line.shortNames, words), ...cells]];
  });
  if (rows.length === 0) return [];
  const columns = columnsOf(pair, words.t("kind.corridor"), words);
  return [{ part: "table", heading: words.t("section.corridors"), columns, rows }];
}

/** What is recorded of each in words, a paragraph under its name. */
function eachPart(
  pair: Members,
  heading: string,
  of: (each: Members[number]) => BriefText | null,
  words: AllWords,
): BriefPart[] {
  const items = pair.map((each) => {
    const found = of(each) ?? plain(words.t("digest.compare.none"));
    return { ...found, text: `${words.country(each.id)}: ${found.text}` };
  });
  return [{ part: "list", heading, items }];
}

function firstAim(record: EntryOf<"member">["record"], cite: Cite, words: AllWords): BriefText | null {
  const target = leadingTarget(record);
  return target === undefined ? null : aimText(target, words, cite);
}

function standingText(
  { centre }: EntryOf<"member">["record"],
  cite: Cite,
  words: AllWords,
): BriefText | null {
  if (!centre?.standing) return null;
  return saidText(centre.standing, words, citedEach(cite, centre.sources, MOST_SOURCES));
}

/** The last at which both are reported, most recent first. */
function meetingsPart(
  [first, second]: Members,
  index: AtlasIndex,
  most: number,
  words: AllWords,
): BriefPart[] {
  const met = metWith(index, first.id).met.find(({ id }) => id === second.id)?.meetings ?? [];
  const lines = met
    .flatMap((id) => first.names.meetings[id] ?? [])
    .toSorted((a, b) => b.start.localeCompare(a.start))
    .slice(0, most);
  return meetingTable(lines, words.t("digest.compare.met"), index.horizon, words);
}
