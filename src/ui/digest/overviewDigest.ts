import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf } from "../../atlas/entry";
import type { Block } from "../../draw/digest/digest";
import { hueOf } from "../../scene/hueOf";
import type { AllWords } from "../locale/words";
import { citing, sourcesOfAll, sourceWords } from "./citing";
import { countsOf, findingOf, keyFigure, ownCounts, stateBar } from "./corridorDigest";
import { leadingFigures } from "./corridorFigures";
import type { Told } from "./told";

type OfCorridor = Pick<EntryOf<"corridor">, "id" | "record" | "names">;

/** So many of the leading figures of each corridor are told. */
const FIGURES_EACH = 2;

/** What is told of the whole atlas beside its map: how far each corridor of the mission is, with its leading figures, and whose atlas it is. */
export function overviewDigest(
  corridors: readonly OfCorridor[],
  index: Pick<AtlasIndex, "segments" | "members" | "horizonNote" | "corridors">,
  words: AllWords,
): Told {
  const { t, said } = words;
  const { cited, cite } = citing(sourcesOfAll(corridors));
  const side = corridors.flatMap(({ id, record, names }): Block[] => {
    const heading = said(record.shortNames).text;
    const figures = leadingFigures(record, FIGURES_EACH)
      .slice(0, FIGURES_EACH)
      .flatMap((figure) => keyFigure(figure, cite, words));
    return [
      stateBar(heading, ownCounts(record, names), hueOf(index, id), words),
      ...(figures.length === 0 ? [] : [{ block: "figures" as const, heading: "", figures }]),
    ];
  });
  const own = countsOf(corridors.flatMap(({ record, names }) => [...ownCounts(record, names)]));
  const members = index.members
    .map(({ id }) => words.country(id))
    .toSorted((a, b) => a.localeCompare(b, words.language));
  return {
    digest: {
      title: findingOf(t("overview.mission"), own, words),
      // Ten names without a word would be read as those who take part.
      facts: members.map((name, i) => (i === 0 ? `${t("overview.members")}: ${name}` : name)),
      hasMap: true,
      main: [],
      side,
      sources: cited.map((source) => sourceWords(source, words)),
      foot: said(index.horizonNote).text,
    },
    notes: corridors.flatMap(({ record: { summary, state } }) =>
      [summary, state?.text].flatMap((text) => (text ? said(text).text : [])),
    ),
    sources: cited,
  };
}
