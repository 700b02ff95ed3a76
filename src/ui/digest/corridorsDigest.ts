import type { Figure } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf } from "../../atlas/entry";
import { isCountryCode } from "../../atlas/isCountryCode";
import { lengthKm } from "../../atlas/lengthKm";
import type { VersusCell } from "../../draw/digest/digest";
import { inRun } from "../../draw/flat/inRun";
import type { AllWords } from "../locale/words";
import { citing, sourceWords } from "./citing";
import type { Extent } from "./compared";
import { amountsRow, both, figureRow, NO_MARK, type Pair, type Row, textCell } from "./comparisonRows";
import { ownCounts } from "./corridorDigest";
import { leadingFigures } from "./corridorFigures";
import { partyName } from "./partyName";
import type { Told } from "./told";

type OfCorridor = Pick<EntryOf<"corridor">, "id" | "record" | "names">;

/** A slide has room for so many of the figures that two corridors have. */
const MOST_ON_A_SLIDE = 6;

/** Two corridors beside each other: how far their parts are, what lines they are, whose they are, and the figures of both. */
export function corridorsDigest(
  pair: Pair<OfCorridor>,
  index: AtlasIndex,
  words: AllWords,
  extent: Extent,
): Told {
  const { t } = words;
  const [one, other] = both(pair, ({ names }) => names.sources);
  const { cited, cite } = citing({ sources: { ...one, ...other } });
  // What isn't shown is not cited either: the foot keeps room for every source.
  const keys = figureKeys(pair).slice(0, extent === "slide" ? MOST_ON_A_SLIDE : undefined);
  const figures = keys.flatMap((key) =>
    figureRow(
      key,
      both(pair, ({ record }) => record.figures),
      cite,
      words,
    ),
  );
  const rows = [
    stateRow(pair, words),
    ...lineRows(pair, index, words),
    partiesRow(pair, words),
    amountsRow(
      t("section.meetings"),
      both(pair, ({ id }) => corridorIn(index, id)?.meetings.length ?? 0),
      words.number,
      words,
    ),
    ...figures,
  ];
  const heads = both(pair, ({ record }) => words.said(record.shortNames).text);
  return {
    digest: {
      title: t("digest.compare.title", { first: heads[0], second: heads[1] }),
      facts: [],
      hasMap: false,
      main: [{ block: "versus", heading: "", heads, markHead: t("digest.compare.mark"), rows, keys: [] }],
      side: [],
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: pair.flatMap(({ record }) => (record.summary ? words.said(record.summary).text : [])),
    sources: cited,
  };
}

/** What both answer comes first, then what stands for each of them, then the rest. */
function figureKeys(pair: Pair<OfCorridor>): readonly string[] {
  const known = ({ claims: [best] }: Figure) => best !== undefined && best.value !== null;
  const [first, second] = both(pair, ({ record }) => record.figures.filter(known).map(({ key }) => key));
  const leading = pair.flatMap(({ record }) => leadingFigures(record, 3).map(({ key }) => key));
  return [...new Set([...first.filter((key) => second.includes(key)), ...leading, ...first, ...second])];
}

function stateRow(pair: Pair<OfCorridor>, words: AllWords): Row {
  const cells = both(pair, ({ record, names }): VersusCell => {
    const counts = [...ownCounts(record, names)];
    return textCell(
      counts.map(([status, count]) => words.t(`digest.segments.${status}`, { count })).join(" · "),
      words,
    );
  });
  return { label: words.t("section.segments"), cells, mark: NO_MARK };
}

/** The countries that are party to each or host it. */
function partiesRow(pair: Pair<OfCorridor>, words: AllWords): Row {
  const countries = both(pair, ({ record }) =>
    record.parties.filter(({ party, standing }) => isCountryCode(party) && standing !== "interested"),
  );
  const named = both(pair, ({ names, record }) => {
    const own = countries[pair.findIndex((each) => each.record === record)] ?? [];
    return textCell(inRun(own.map(({ party }) => partyName(party, names, words))), words);
  });
  const [first, second] = both(countries, (own) => own.map(({ party }) => party));
  const count = first.filter((party) => second.includes(party)).length;
  return {
    label: words.t("section.parties"),
    cells: named,
    mark: { value: "", text: words.t("digest.compare.shared", { count }) },
  };
}

function corridorIn({ corridors }: AtlasIndex, id: string) {
  return corridors.find((each) => each.id === id);
}

/** What its own lines are: their voltages, and how long they are as drawn. */
function lineRows(pair: Pair<OfCorridor>, index: AtlasIndex, words: AllWords): readonly Row[] {
  const { t, number } = words;
  const lines = both(pair, ({ id }) => {
    const listed = corridorIn(index, id)?.segments ?? [];
    return index.segments.filter((each) => each.part === "corridor" && listed.includes(each.id));
  });
  const voltages = both(lines, (own) => {
    const known = [...new Set(own.flatMap(({ kV }) => kV ?? []))].toSorted((a, b) => b - a);
    return textCell(known.map((kV) => t("unit.kV", { value: number(kV), count: kV })).join(" · "), words);
  });
  const lengths = both(lines, (own) => Math.round(own.reduce((sum, { line }) => sum + lengthKm(line), 0)));
  const sayKm = (km: number) => `≈ ${t("unit.km", { value: number(km), count: km })}`;
  return [
    { label: t("field.voltage"), cells: voltages, mark: NO_MARK },
    amountsRow(t("field.length"), lengths, sayKm, words, "km"),
  ];
}
