import type { Facility } from "../../atlas/atlas";
import { statusOn } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import { StatusChip } from "../part/Chip";
import { CountryLink } from "../part/CountryLink";
import { Fact, Facts } from "../part/Facts";
import { CorridorList, SegmentList } from "../part/Lists";
import { PositionFact } from "../part/PositionFact";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { StatusHistory } from "../part/StatusHistory";
import { useNavigation } from "../wire/navigation";
import { PanelHead } from "./PanelHead";
import { NotesAndSources } from "./Remarks";

export function FacilityPanel({ entry }: { entry: EntryOf<"facility"> }) {
  const { t } = useWords();
  const { view } = useNavigation();
  const { record, names, corridors, segments } = entry;
  return (
    <>
      <PanelHead kind={t(`facilityKind.${record.kind}`)} title={<Said text={record.name} />}>
        {record.statuses && (
          <p className="row-chips">
            <StatusChip status={statusOn(record.statuses, view.date)} />
          </p>
        )}
      </PanelHead>
      <FacilityFacts record={record} />
      {corridors.length > 0 && (
        <Section title={t("section.corridors")}>
          <CorridorList ids={corridors} names={names} />
        </Section>
      )}
      {segments.length > 0 && (
        <Section title={t("section.segments")} count={segments.length}>
          <SegmentList ids={segments} names={names} />
        </Section>
      )}
      {record.statuses && (
        <Section title={t("section.history")}>
          <StatusHistory statuses={record.statuses} names={names} />
        </Section>
      )}
      <NotesAndSources record={record} names={names} fold="closed" />
    </>
  );
}

function FacilityFacts({ record }: { record: Facility }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="section">
      <Facts>
        <Fact label={t("field.country")}>
          <CountryLink id={record.country} />
        </Fact>
        <Fact label={t("field.tie")}>{t(`tie.${record.tie}`)}</Fact>
        <Fact label={t("field.voltage")}>
          {record.kV !== null && withUnit(words.number(record.kV), "kV", words)}
        </Fact>
        <PositionFact at={record.at} coordinate={record.coordinate} />
        <Fact label={t("field.alsoNames")}>
          {record.aliases.length > 0 && <span lang="mul">{record.aliases.join(", ")}</span>}
        </Fact>
      </Facts>
    </div>
  );
}
