import type { Segment } from "../../atlas/atlas";
import { statusOn } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import { CertaintyChip, StatusChip } from "../part/Chip";
import { Figures } from "../part/Claim";
import { AmountFact, Fact, Facts } from "../part/Facts";
import { CorridorList } from "../part/Lists";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { StatusHistory } from "../part/StatusHistory";
import { useNavigation } from "../wire/navigation";
import { PanelHead } from "./PanelHead";
import { NotesAndSources } from "./Remarks";

export function SegmentPanel({ entry }: { entry: EntryOf<"segment"> }) {
  const { t } = useWords();
  const { record, names, corridors } = entry;
  return (
    <>
      <SegmentHead segment={record} />
      <Section title={t("section.corridors")}>
        <CorridorList ids={corridors} names={names} />
      </Section>
      <Section title={t("section.figures")}>
        <SegmentFacts entry={entry} />
        {record.figures.length > 0 && <Figures figures={record.figures} names={names} />}
      </Section>
      <Section title={t("section.history")}>
        <StatusHistory statuses={record.statuses} names={names} />
      </Section>
      <NotesAndSources record={record} names={names} fold="closed" />
    </>
  );
}

/** Its state on the day that is asked about, and what is meant by how well its route is known. */
function SegmentHead({ segment }: { segment: Segment }) {
  const { t } = useWords();
  const { view } = useNavigation();
  const { name, summary, statuses, certainty, uncertaintyKm, drawn } = segment;
  return (
    <PanelHead
      kind={t("kind.segment")}
      title={<Said text={name} />}
      lead={summary && <Said text={summary} />}
    >
      <p className="row-chips">
        <StatusChip status={statusOn(statuses, view.date)} />
        <CertaintyChip certainty={certainty} />
      </p>
      <p className="muted">
        {drawn === "schematic" ? `${t("legend.schematic")}.` : t(`certainty.${certainty}.means`)}
        {uncertaintyKm !== undefined && ` ${t("certainty.within", { km: uncertaintyKm })}`}
        {drawn === "grid" && ` ${t("grid.by")}, ODbL 1.0.`}
      </p>
    </PanelHead>
  );
}

function SegmentFacts({ entry: { record, names, lengthKm } }: { entry: EntryOf<"segment"> }) {
  const words = useWords();
  const { t, number } = words;
  const isIndicative = record.certainty === "indicative";
  const length = withUnit(number(Math.round(lengthKm)), "km", words);
  return (
    <Facts>
      <Fact label={t("field.ends")}>
        <End id={record.from} names={names} /> – <End id={record.to} names={names} />
      </Fact>
      <Fact label={t("field.technology")}>
        {t(`segmentKind.${record.kind}`)}
        {record.current && ` · ${t(`current.${record.current}`)}`}
      </Fact>
      <AmountFact label={t("field.voltage")} value={record.kV} unit="kV" />
      <AmountFact label={t("field.capacity")} value={record.MW} unit="MW" />
      <Fact label={t("field.circuits")}>{record.circuits !== null && number(record.circuits)}</Fact>
      <Fact label={t(isIndicative ? "field.length.indicative" : "field.length")}>
        {record.certainty === "surveyed" ? length : t("unit.approx", { amount: length })}
      </Fact>
      <Fact label={t("field.partOf")}>{t(`part.${record.part}`)}</Fact>
    </Facts>
  );
}

function End({ id, names }: { id: string; names: Names }) {
  const facility = names.facilities[id];
  if (!facility) return id;
  return (
    <PickLink to={{ kind: "facility", id }}>
      <Said text={facility.name} />
    </PickLink>
  );
}
