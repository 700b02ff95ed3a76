import type { Facility } from "../../atlas/atlas";
import { statusOn } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { StatusChip } from "../part/Chip";
import { CountryLink } from "../part/CountryLink";
import { AmountFact, Fact, FactSection } from "../part/Facts";
import { CorridorList, SegmentList } from "../part/Lists";
import { PositionFact } from "../part/PositionFact";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { StatusHistory } from "../part/StatusHistory";
import { useNavigation } from "../wire/navigation";
import { PanelHead } from "./PanelHead";
import { NotesAndSources } from "./Remarks";

export function FacilityPanel({ entry }: { entry: EntryOf<"facility"> }) {
  const { t } = useWords();
  const { record, names, corridors, segments } = entry;
  return (
    <>
      <FacilityHead record={record} />
      <FacilityFacts record={record} />
      <SectionIfAny of={corridors} title={t("section.corridors")}>
        <CorridorList ids={corridors} names={names} />
      </SectionIfAny>
      <SectionIfAny of={segments} title={t("section.segments")} isCounted>
        <SegmentList ids={segments} names={names} />
      </SectionIfAny>
      {record.statuses && (
        <Section title={t("section.history")}>
          <StatusHistory statuses={record.statuses} names={names} />
        </Section>
      )}
      <NotesAndSources record={record} names={names} fold="closed" />
    </>
  );
}

function FacilityHead({ record: { kind, name, statuses } }: { record: Facility }) {
  const { t } = useWords();
  const { view } = useNavigation();
  return (
    <PanelHead kind={t(`facilityKind.${kind}`)} title={<Said text={name} />}>
      {statuses && (
        <p className="row-chips">
          <StatusChip status={statusOn(statuses, view.date)} />
        </p>
      )}
    </PanelHead>
  );
}

function FacilityFacts({ record }: { record: Facility }) {
  const words = useWords();
  const { t } = words;
  return (
    <FactSection>
      <Fact label={t("field.country")}>
        <CountryLink id={record.country} />
      </Fact>
      <Fact label={t("field.tie")}>{t(`tie.${record.tie}`)}</Fact>
      <AmountFact label={t("field.voltage")} value={record.kV} unit="kV" />
      <PositionFact at={record.at} coordinate={record.coordinate} />
      <Fact label={t("field.alsoNames")}>
        {record.aliases.length > 0 && <span lang="mul">{record.aliases.join(", ")}</span>}
      </Fact>
    </FactSection>
  );
}
