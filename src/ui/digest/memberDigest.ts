import type { Country, Figure } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf } from "../../atlas/entry";
import { wasHeld } from "../../atlas/participation/attendance";
import { tallyOf } from "../../atlas/participation/tallyOf";
import type { Block, DatesBlock, KeyFigure } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";
import { citing, sourceWords } from "./citing";
import { keyFigure } from "./corridorDigest";
import { figuresNamed } from "./figuresNamed";
import { generationBar } from "./generationBar";
import { recordedNotes } from "./recordedNotes";
import { countsApart, NATIONAL_SHARE, sayingHydro } from "./sayingHydro";
import type { Told } from "./told";
import { yearsAt } from "./yearsAt";

export type Cite = ReturnType<typeof citing>["cite"];
export type OfCountry = Pick<EntryOf<"member">, "id" | "names" | "takesPart"> & { readonly record: Country };

/** What stands for a country's power system where there is little room. */
const LEADING = ["installed-capacity", "renewable-share", "renewable-capacity"] as const;

/** What is told of a country beside its map: its power, its aim, the Centre, its meetings. */
export function memberDigest(entry: OfCountry, index: AtlasIndex, words: AllWords): Told {
  const { record, names, takesPart } = entry;
  const { cited, cite } = citing(names);
  const side: Block[] = [
    ...figuresBlock(record, cite, words),
    ...generationBar(record, cite, words),
    ...centreBlock(record, words),
  ];
  return {
    digest: {
      title: memberFinding(entry, index, words),
      facts: corridorsOf(takesPart).flatMap((each) => {
        const line = names.corridors[each];
        return line === undefined ? [] : [words.said(line.shortNames).text];
      }),
      hasMap: true,
      main: meetingsBlock(entry, index, words),
      side,
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: [...standingSaid(record, words), ...recordedNotes(record, words)],
    sources: cited,
  };
}

function standingSaid({ centre }: Country, { said }: AllWords): readonly string[] {
  return centre?.standing ? [said(centre.standing).text] : [];
}

/** How far it takes part, in a sentence. */
export function memberFinding({ id, takesPart }: OfCountry, index: AtlasIndex, words: AllWords): string {
  const { t, country } = words;
  const [tally] = tallyOf(index, { parties: [id] });
  const corridors = corridorsOf(takesPart);
  const values = { country: country(id), count: tally?.tookPart ?? 0, held: tally?.held ?? 0 };
  return corridors.length === 0
    ? t("digest.member.meetings", values)
    : t("digest.member", { ...values, corridors: corridors.length });
}

/** Corridors to which it is a party, or that it hosts: not those in which it is only interested. */
export function corridorsOf({ corridors }: OfCountry["takesPart"]): readonly string[] {
  const part = corridors.filter(({ standing }) => standing === "party" || standing === "host");
  return [...new Set(part.map(({ corridor }) => corridor))];
}

/** An aim stands under what counts the same, where that is known: a share of capacity isn't met by one of generation. */
function figuresBlock({ indicators, targets }: Country, cite: Cite, words: AllWords): Block[] {
  const aim = leadingTarget({ targets });
  const [first, second, third] = LEADING;
  const share = countsApart(indicators) ? NATIONAL_SHARE : second;
  const beforeAim = aim?.measure ?? share;
  const named = sayingHydro(indicators, words);
  const figureOf = (figure: Figure) =>
    figure.key === NATIONAL_SHARE ? bothShares(named, cite, words) : keyFigure(figure, cite, words);
  const figuresOf = (keys: readonly string[]) => figuresNamed(named, keys).flatMap(figureOf);
  // Made in the order in which they are read, since that numbers their documents.
  const figures = [
    ...figuresOf([first, beforeAim]),
    ...(aim ? [{ value: aimOf(aim, words), text: words.said(aim.text).text, cites: cite(aim.sources) }] : []),
    ...figuresOf([share, third].filter((key) => key !== beforeAim)),
  ];
  return figures.length === 0 ? [] : [{ block: "figures", heading: "", figures }];
}

/** A country's own share, without large hydropower, and that with it, as one figure: of two that stand apart, the wrong one would be quoted. */
function bothShares(figures: readonly Figure[], cite: Cite, words: AllWords): KeyFigure[] {
  const both = figuresNamed(figures, [NATIONAL_SHARE, LEADING[1]]);
  const told = both.flatMap((figure) => keyFigure(figure, cite, words));
  if (told.length < 2) return told;
  const dates = new Set(both.flatMap(({ claims: [best] }) => (best ? words.date(best.asOf) : [])));
  return [
    {
      value: told.map(({ value }) => value).join(" · "),
      text: `${words.t("digest.bothShares")} (${[...dates].join(" · ")})`,
      cites: [...new Set(told.flatMap(({ cites }) => cites))].toSorted((a, b) => a - b),
    },
  ];
}

/** What it aims at first of what is a number. */
export function leadingTarget({ targets }: Pick<Country, "targets">): Country["targets"][number] | undefined {
  return targets.find(({ value }) => value !== null);
}

export function aimOf({ value, unit }: Country["targets"][number], words: AllWords): string {
  return value === null ? "" : withUnit(words.number(value), unit, words, value);
}

/** Its steps by their kinds; what each was is in its entry. */
function centreBlock(record: Country, words: AllWords): Block[] {
  const dates = stepsOf(record, words);
  if (dates.length === 0) return [];
  return [{ block: "dates", heading: words.t("section.centre"), dates }];
}

export function stepsOf(record: Pick<Country, "centre">, words: AllWords): DatesBlock["dates"] {
  return stepDates(record, words).map(({ date, text, state }) => ({ date, text, state }));
}

/** The same with the day of each as it is recorded; `null` where that isn't known. */
export function stepDates({ centre }: Pick<Country, "centre">, words: AllWords) {
  return (centre?.steps ?? []).flatMap(({ date, kind }) =>
    kind === "other"
      ? []
      : [
          {
            ...{ day: date, date: date === null ? words.t("field.undated") : words.date(date) },
            ...{ text: words.t(`digest.step.${kind}`), state: "past" as const },
          },
        ],
  );
}

function meetingsBlock({ id }: OfCountry, index: AtlasIndex, words: AllWords): Block[] {
  const years = yearsAt(index.meetings.filter(wasHeld), id);
  return years.length === 0 ? [] : [{ block: "years", heading: words.t("digest.years"), years }];
}
