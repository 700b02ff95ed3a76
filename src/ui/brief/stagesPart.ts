import type { Corridor } from "../../atlas/atlas";
import type { Names, SegmentLine } from "../../atlas/entry";
import { ownSegments } from "../../atlas/ownSegments";
import type { BriefPart } from "../../draw/brief/brief";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";
import { type Cite, plain, saidText } from "./briefTexts";

/** The corridor's own segments and then those that serve it: what each is, how long, how far. */
export function segmentsPart(
  { segments }: Corridor,
  most: number,
  names: Names,
  words: AllWords,
): BriefPart[] {
  const { own, others } = ownSegments(segments, (id) => names.segments[id]?.part);
  const lines = [...own, ...others].flatMap((id) => names.segments[id] ?? []).slice(0, most);
  if (lines.length === 0) return [];
  const { t } = words;
  const rows = lines.map((line) => [
    saidText(line.name, words),
    plain(voltageOf(line, words)),
    plain(lengthOf(line, words)),
    plain(t(`status.${line.status.status}`)),
  ]);
  const columns = [
    { name: t("kind.segment"), share: 0.4 },
    { name: t("brief.voltage"), share: 0.18 },
    { name: t("brief.length"), share: 0.16 },
    { name: t("field.status"), share: 0.26 },
  ];
  return [{ part: "table", heading: t("section.segments"), columns, rows }];
}

function voltageOf({ kV, current }: SegmentLine, words: AllWords): string {
  const voltage = kV === null ? [] : [withUnit(words.number(kV), "kV", words)];
  return [...voltage, ...(current === "dc" ? [words.t("current.dc")] : [])].join(" · ") || "–";
}

/** As it is published, or else about as long as it is drawn. */
function lengthOf({ publishedKm, lengthKm }: SegmentLine, words: AllWords): string {
  const amount = withUnit(words.number(Math.round(publishedKm ?? lengthKm)), "km", words);
  return publishedKm === null ? words.t("unit.approx", { amount }) : amount;
}

/** What happened last, the latest first; meetings have a table of their own. */
export function milestonesPart(
  milestones: Corridor["milestones"],
  most: number,
  cite: Cite,
  words: AllWords,
): BriefPart[] {
  const rows = milestones
    .filter(({ meeting }) => !meeting)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, most)
    .map(({ date, title, sources }) => [
      plain(words.date(date)),
      saidText(title, words, cite(sources, date)),
    ]);
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("field.date"), share: 0.24 },
    { name: words.t("brief.event"), share: 0.76 },
  ];
  return [{ part: "table", heading: words.t("section.milestones"), columns, rows }];
}
