import type { Segment } from "../../atlas/atlas";
import { statusOn } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import { CertaintyChip, StatusChip } from "../part/Chip";
import { Figures } from "../part/Claim";
import { Fact, Facts } from "../part/Facts";
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
  const { view } = useNavigation();
  const { record, names, corridors } = entry;
  return (
    <>
      <PanelHead kind={t("kind.segment")} title={<Said text={record.name} />}>
        <p className="row-chips">
          <StatusChip status={statusOn(record.statuses, view.date)} />
          <CertaintyChip certainty={record.certainty} />
        </p>
        <CertaintyNote segment={record} />
      </PanelHead>
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

function CertaintyNote({ segment: { certainty, uncertaintyKm } }: { segment: Segment }) {
  const { t } = useWords();
  return (
    <p className="muted">
      {t(`certainty.${certainty}.means`)}
      {uncertaintyKm !== undefined && ` ${t("certainty.within", { km: uncertaintyKm })}`}
    </p>
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
      <Fact label={t("field.voltage")}>{record.kV !== null && withUnit(number(record.kV), "kV", words)}</Fact>
      <Fact label={t("field.capacity")}>
        {record.MW !== null && withUnit(number(record.MW), "MW", words)}
      </Fact>
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
